import xml.sax
from xml.sax.handler import feature_external_ges

parser = xml.sax.make_parser()
#        ^^^^^^^^^^^^^^^^^^^^^ returns xml.sax.xmlreader.XMLReader
parser.setFeature(feature_external_ges, False)
parser.setFeature(xml.sax.handler.feature_external_pes, False)
#                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ returns "http://xml.org/sax/features/external-parameter-entities"

# Another feature.
parser.setFeature(xml.sax.handler.feature_namespaces, True)

parser.parse(document)
#            ^^^^^^^^ sink xxe
