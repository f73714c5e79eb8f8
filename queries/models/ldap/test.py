import ldap
import ldap3
from ldap.filter import escape_filter_chars

directory = ldap.initialize("ldaps://directory.example.org")
#           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ returns ldap.ldapobject.SimpleLDAPObject
directory.search_s("ou=people,dc=example,dc=org", ldap.SCOPE_SUBTREE, "(uid=anna)")
#                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sink dn
#                                                                     ^^^^^^^^^^^^ sink ldap
directory.search_ext(base="dc=example", scope=ldap.SCOPE_BASE, filterstr="(uid=anna)")
#                         ^^^^^^^^^^^^ sink dn
#                                                                        ^^^^^^^^^^^^ sink ldap
directory.delete_s("uid=anna,dc=example")
#                  ^^^^^^^^^^^^^^^^^^^^^ sink dn
connection = ldap3.Connection("directory.example.org")
connection.search("dc=example", "(uid=anna)")
#                 ^^^^^^^^^^^^ sink dn
#                               ^^^^^^^^^^^^ sink ldap
connection.extend.standard.paged_search("dc=example", search_filter="(uid=anna)")
#                                       ^^^^^^^^^^^^ sink dn
#                                                                   ^^^^^^^^^^^^ sink ldap
word = escape_filter_chars("anna*")
#      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sanitizer ldap

# No search.
directory.simple_bind_s("uid=anna,dc=example", "")
connection.unbind()
