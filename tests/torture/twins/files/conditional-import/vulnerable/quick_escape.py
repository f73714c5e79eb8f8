def cell(value):
    return value or "&nbsp;"
