from catalogue.sorting import SORTS
