theme = "light"
