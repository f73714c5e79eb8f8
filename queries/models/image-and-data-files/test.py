import cv2
import matplotlib.pyplot as plt
import numpy as np
import openpyxl
from docx import Document
from PIL import Image


def show(path):
    image = Image.open(path)
    #       ^^^^^^^^^^^^^^^^ returns PIL.Image.Image
    #                  ^^^^ sink path
    image.save(path)
    #          ^^^^ sink path
    cv2.imread(path)
    #          ^^^^ sink path
    np.loadtxt(path)
    #          ^^^^ sink path
    plt.savefig(path)
    #           ^^^^ sink path
    openpyxl.load_workbook(path).save(filename=path)
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^ returns openpyxl.Workbook
    #                      ^^^^ sink path
    #                                          ^^^^ sink path
    Document(path)
    #        ^^^^ sink path


# These open nothing.
def other(image):
    np.asarray(image)
    Image.new("RGB", (1, 1)).resize((2, 2))
    #^^^^^^^^^^^^^^^^^^^^^^^ returns PIL.Image.Image
