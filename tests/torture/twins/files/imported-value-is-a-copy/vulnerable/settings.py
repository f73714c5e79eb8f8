folder = "public"
