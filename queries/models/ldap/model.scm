;; title = "LDAP"

((call function: (_) @_function) @returns
  (#callee? @_function "ldap.initialize" "ldap.open" "ldap.init")
  (#set! type "ldap.ldapobject.SimpleLDAPObject"))

((call function: (_) @_function) @returns
  (#callee? @_function "bonsai.LDAPClient.connect")
  (#set! type "bonsai.LDAPConnection"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function
    "ldap.ldapobject.SimpleLDAPObject.search" "ldap.ldapobject.SimpleLDAPObject.search_s"
    "ldap.ldapobject.SimpleLDAPObject.search_st" "ldap.ldapobject.SimpleLDAPObject.search_ext"
    "ldap.ldapobject.SimpleLDAPObject.search_ext_s" "ldap.ldapobject.ReconnectLDAPObject.search"
    "ldap.ldapobject.ReconnectLDAPObject.search_s" "ldap.ldapobject.ReconnectLDAPObject.search_st"
    "ldap.ldapobject.ReconnectLDAPObject.search_ext" "ldap.ldapobject.ReconnectLDAPObject.search_ext_s"
    "ldap.ldapobject.LDAPObject.search" "ldap.ldapobject.LDAPObject.search_s" "ldap.ldapobject.LDAPObject.search_st"
    "ldap.ldapobject.LDAPObject.search_ext" "ldap.ldapobject.LDAPObject.search_ext_s")
  (#set! kind "ldap")
  (#set! argument "2|filterstr"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function
    "ldap.ldapobject.SimpleLDAPObject.search" "ldap.ldapobject.SimpleLDAPObject.search_s"
    "ldap.ldapobject.SimpleLDAPObject.search_st" "ldap.ldapobject.SimpleLDAPObject.search_ext"
    "ldap.ldapobject.SimpleLDAPObject.search_ext_s" "ldap.ldapobject.ReconnectLDAPObject.search"
    "ldap.ldapobject.ReconnectLDAPObject.search_s" "ldap.ldapobject.ReconnectLDAPObject.search_st"
    "ldap.ldapobject.ReconnectLDAPObject.search_ext" "ldap.ldapobject.ReconnectLDAPObject.search_ext_s"
    "ldap.ldapobject.LDAPObject.search" "ldap.ldapobject.LDAPObject.search_s" "ldap.ldapobject.LDAPObject.search_st"
    "ldap.ldapobject.LDAPObject.search_ext" "ldap.ldapobject.LDAPObject.search_ext_s" "bonsai.LDAPConnection.search"
    "bonsai.LDAPConnection.paged_search" "bonsai.LDAPConnection.virtual_list_search")
  (#set! kind "dn")
  (#set! argument "0|base"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function
    "bonsai.LDAPConnection.search" "bonsai.LDAPConnection.paged_search" "bonsai.LDAPConnection.virtual_list_search")
  (#set! kind "ldap")
  (#set! argument "2|filter_exp"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function
    "ldap.ldapobject.SimpleLDAPObject.add" "ldap.ldapobject.SimpleLDAPObject.add_s"
    "ldap.ldapobject.SimpleLDAPObject.add_ext" "ldap.ldapobject.SimpleLDAPObject.add_ext_s"
    "ldap.ldapobject.SimpleLDAPObject.modify" "ldap.ldapobject.SimpleLDAPObject.modify_s"
    "ldap.ldapobject.SimpleLDAPObject.modify_ext" "ldap.ldapobject.SimpleLDAPObject.modify_ext_s"
    "ldap.ldapobject.SimpleLDAPObject.delete" "ldap.ldapobject.SimpleLDAPObject.delete_s"
    "ldap.ldapobject.SimpleLDAPObject.delete_ext" "ldap.ldapobject.SimpleLDAPObject.delete_ext_s"
    "ldap.ldapobject.SimpleLDAPObject.rename" "ldap.ldapobject.SimpleLDAPObject.rename_s"
    "ldap.ldapobject.SimpleLDAPObject.modrdn" "ldap.ldapobject.SimpleLDAPObject.modrdn_s"
    "ldap.ldapobject.SimpleLDAPObject.compare" "ldap.ldapobject.SimpleLDAPObject.compare_s"
    "ldap.ldapobject.SimpleLDAPObject.passwd" "ldap.ldapobject.SimpleLDAPObject.passwd_s"
    "ldap.ldapobject.ReconnectLDAPObject.add" "ldap.ldapobject.ReconnectLDAPObject.add_s"
    "ldap.ldapobject.ReconnectLDAPObject.add_ext" "ldap.ldapobject.ReconnectLDAPObject.add_ext_s"
    "ldap.ldapobject.ReconnectLDAPObject.modify" "ldap.ldapobject.ReconnectLDAPObject.modify_s"
    "ldap.ldapobject.ReconnectLDAPObject.modify_ext" "ldap.ldapobject.ReconnectLDAPObject.modify_ext_s"
    "ldap.ldapobject.ReconnectLDAPObject.delete" "ldap.ldapobject.ReconnectLDAPObject.delete_s"
    "ldap.ldapobject.ReconnectLDAPObject.delete_ext" "ldap.ldapobject.ReconnectLDAPObject.delete_ext_s"
    "ldap.ldapobject.ReconnectLDAPObject.rename" "ldap.ldapobject.ReconnectLDAPObject.rename_s"
    "ldap.ldapobject.ReconnectLDAPObject.modrdn" "ldap.ldapobject.ReconnectLDAPObject.modrdn_s"
    "ldap.ldapobject.ReconnectLDAPObject.compare" "ldap.ldapobject.ReconnectLDAPObject.compare_s"
    "ldap.ldapobject.ReconnectLDAPObject.passwd" "ldap.ldapobject.ReconnectLDAPObject.passwd_s"
    "ldap.ldapobject.LDAPObject.add" "ldap.ldapobject.LDAPObject.add_s" "ldap.ldapobject.LDAPObject.add_ext"
    "ldap.ldapobject.LDAPObject.add_ext_s" "ldap.ldapobject.LDAPObject.modify" "ldap.ldapobject.LDAPObject.modify_s"
    "ldap.ldapobject.LDAPObject.modify_ext" "ldap.ldapobject.LDAPObject.modify_ext_s"
    "ldap.ldapobject.LDAPObject.delete" "ldap.ldapobject.LDAPObject.delete_s" "ldap.ldapobject.LDAPObject.delete_ext"
    "ldap.ldapobject.LDAPObject.delete_ext_s" "ldap.ldapobject.LDAPObject.rename"
    "ldap.ldapobject.LDAPObject.rename_s" "ldap.ldapobject.LDAPObject.modrdn" "ldap.ldapobject.LDAPObject.modrdn_s"
    "ldap.ldapobject.LDAPObject.compare" "ldap.ldapobject.LDAPObject.compare_s" "ldap.ldapobject.LDAPObject.passwd"
    "ldap.ldapobject.LDAPObject.passwd_s" "ldap3.Connection.add" "ldap3.Connection.delete" "ldap3.Connection.modify"
    "ldap3.Connection.modify_dn" "ldap3.Connection.compare" "ldap3.core.connection.Connection.add"
    "ldap3.core.connection.Connection.delete" "ldap3.core.connection.Connection.modify"
    "ldap3.core.connection.Connection.modify_dn" "ldap3.core.connection.Connection.compare")
  (#set! kind "dn")
  (#set! argument "0|dn"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function
    "ldap3.Connection.search" "ldap3.core.connection.Connection.search"
    "ldap3.Connection.extend.standard.paged_search" "ldap3.Connection.extend.standard.persistent_search")
  (#set! kind "dn")
  (#set! argument "0|search_base"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function
    "ldap3.Connection.search" "ldap3.core.connection.Connection.search"
    "ldap3.Connection.extend.standard.paged_search" "ldap3.Connection.extend.standard.persistent_search")
  (#set! kind "ldap")
  (#set! argument "1|search_filter"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function "ldap3.Reader" "ldap3.abstract.cursor.Reader")
  (#set! kind "dn")
  (#set! argument "2|base"))

((call function: (_) @_function arguments: (argument_list) @sink)
  (#callee? @_function "ldap3.Reader" "ldap3.abstract.cursor.Reader")
  (#set! kind "ldap")
  (#set! argument "3|query"))

((call function: (_) @_function) @sanitizer
  (#callee? @_function
    "ldap.filter.escape_filter_chars" "ldap.filter.filter_format" "ldap3.utils.conv.escape_filter_chars"
    "ldap3.utils.conv.escape_bytes" "bonsai.escape_filter_exp" "bonsai.utils.escape_filter_exp")
  (#set! clears "ldap"))

((call function: (_) @_function) @sanitizer
  (#callee? @_function
    "ldap.dn.escape_dn_chars" "ldap3.utils.dn.escape_rdn" "bonsai.escape_attribute_value"
    "bonsai.utils.escape_attribute_value")
  (#set! clears "dn"))
