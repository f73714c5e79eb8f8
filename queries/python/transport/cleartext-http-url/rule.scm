;; title      = "Request without encryption"
;; message    = "Sent in the clear: anybody on the way can read and change what goes over `http://`; use `https://`"
;; severity   = "medium"
;; confidence = "high"
;; cwe        = [319]
;; owasp      = ["A02:2021", "A04:2025"]
;;
;; [fix.https-connection]
;; title  = "Use `HTTPSConnection`"
;; safety = "review"
;; edits  = [{ replace = "@callee", with = "{api:http.client.HTTPSConnection}" }]
;; if     = '(#not-match? @_arguments ",")'

; requests.get("http://api.contoso.com/orders"): names for examples and for this machine, and what has to be asked without encryption
((call
   function: (attribute
     object: (_) @_client
     attribute: (identifier) @_method)
   arguments: (argument_list
     . [(string) (concatenated_string) (identifier) (attribute) (call) (binary_operator) (subscript) (conditional_expression)] @match) @_arguments)
  (#any-of? @_method "get" "post" "put" "patch" "delete" "head" "options" "ws_connect")
  (#resolves? @_client
    "requests" "requests.api" "requests.Session" "httpx" "httpx.Client" "httpx.AsyncClient" "aiohttp" "aiohttp.ClientSession" "urllib3"
    "urllib3.PoolManager" "urllib3.ProxyManager" "urllib3.poolmanager.PoolManager" "requests_oauthlib.OAuth1Session"
    "requests_oauthlib.OAuth2Session" "treq" "grequests")
  (#value-match? @match "(?i)^http://(?:[^/@]*@)?(?:(?:[a-z0-9_{}-]+\\.)*(?:example\\.(?:com|org|net|edu)|localtest\\.me|lvh\\.me|nip\\.io|sslip\\.io|xip\\.io|neverssl\\.com|gstatic\\.com|msftconnecttest\\.com|msftncsi\\.com)|(?:ipc|unix|socket|captive|detectportal|connectivity-?check|nmcheck|clients[0-9])\\.[a-z0-9.-]+|(?:ocsp|crl|crt|aia|pki|tsa|timestamp|cacerts?)[0-9]*\\.[a-z0-9.-]+)(?::(?:[0-9]+|\\{\\}))?(?:[/?#]|$)")
  (#set! profile "audit")
  (#set! severity "low"))

; http://user:password@api.contoso.com/
((call
   function: (attribute
     object: (_) @_client
     attribute: (identifier) @_method)
   arguments: (argument_list
     . [(string) (concatenated_string) (identifier) (attribute) (call) (binary_operator) (subscript) (conditional_expression)] @match) @_arguments)
  (#any-of? @_method "get" "post" "put" "patch" "delete" "head" "options" "ws_connect")
  (#resolves? @_client
    "requests" "requests.api" "requests.Session" "httpx" "httpx.Client" "httpx.AsyncClient" "aiohttp" "aiohttp.ClientSession" "urllib3"
    "urllib3.PoolManager" "urllib3.ProxyManager" "urllib3.poolmanager.PoolManager" "requests_oauthlib.OAuth1Session"
    "requests_oauthlib.OAuth2Session" "treq" "grequests")
  (#value-match? @match "(?i)^http://[^/@]+:[^/@]*@(?:(?:[a-z0-9_{}-]+\\.)*[a-z0-9_-]+\\.(?:[a-z]{2}|com|org|net|edu|gov|mil|int|info|biz|name|pro|dev|app|cloud|online|site|xyz|tech|store|shop|blog|wiki|live|news|world|page|link|space|website|digital|systems|network|services|solutions|agency|academy|museum|travel|jobs|mobi|asia|media|email|tools|codes|works|team|zone|host|press|games|video|chat|finance|bank|health|energy|science|university|institute|foundation|berlin|london|nyc|tokyo|eus|cat)|(?:[1-9]|1[1-9]|[2-9][0-9]|10[1-9]|11[0-9]|12[0-689]|1[345][0-9]|16[0-7]|17[013-9]|18[0-9]|19[013-79]|20[0-24-9]|21[0-9]|22[0-3])(?:\\.[0-9]{1,3}){3})(?::(?:[0-9]+|\\{\\}))?(?:[/?#]|$)")
  (#not-file?
    "<test>" "**/doc/**" "**/docs/**" "**/docs_src/**" "**/example/**" "**/examples/**" "**/*example*.py" "**/tutorial*/**" "**/demo/**"
    "**/demos/**" "**/samples/**" "**/t/unit/**" "**/t/integration/**")
  (#set! severity "high")
  (#set! message "The credentials are sent in the clear: anybody on the way can read them; use `https://`"))

; auth=(user, password)
((call
   function: (attribute
     object: (_) @_client
     attribute: (identifier) @_method)
   arguments: (argument_list
     . [(string) (concatenated_string) (identifier) (attribute) (call) (binary_operator) (subscript) (conditional_expression)] @match) @_arguments)
  (#any-of? @_method "get" "post" "put" "patch" "delete" "head" "options" "ws_connect")
  (#resolves? @_client
    "requests" "requests.api" "requests.Session" "httpx" "httpx.Client" "httpx.AsyncClient" "aiohttp" "aiohttp.ClientSession" "urllib3"
    "urllib3.PoolManager" "urllib3.ProxyManager" "urllib3.poolmanager.PoolManager" "requests_oauthlib.OAuth1Session"
    "requests_oauthlib.OAuth2Session" "treq" "grequests")
  (#value-match? @match "(?i)^http://(?:[^/@]*@)?(?:(?:[a-z0-9_{}-]+\\.)*[a-z0-9_-]+\\.(?:[a-z]{2}|com|org|net|edu|gov|mil|int|info|biz|name|pro|dev|app|cloud|online|site|xyz|tech|store|shop|blog|wiki|live|news|world|page|link|space|website|digital|systems|network|services|solutions|agency|academy|museum|travel|jobs|mobi|asia|media|email|tools|codes|works|team|zone|host|press|games|video|chat|finance|bank|health|energy|science|university|institute|foundation|berlin|london|nyc|tokyo|eus|cat)|(?:[1-9]|1[1-9]|[2-9][0-9]|10[1-9]|11[0-9]|12[0-689]|1[345][0-9]|16[0-7]|17[013-9]|18[0-9]|19[013-79]|20[0-24-9]|21[0-9]|22[0-3])(?:\\.[0-9]{1,3}){3})(?::(?:[0-9]+|\\{\\}))?(?:[/?#]|$)")
  (#argument? @_arguments "|auth" @_auth)
  (#not-value? @_auth None)
  (#not-file?
    "<test>" "**/doc/**" "**/docs/**" "**/docs_src/**" "**/example/**" "**/examples/**" "**/*example*.py" "**/tutorial*/**" "**/demo/**"
    "**/demos/**" "**/samples/**" "**/t/unit/**" "**/t/integration/**")
  (#set! severity "high")
  (#set! message "The credentials are sent in the clear: anybody on the way can read them; use `https://`"))

; headers={"Authorization": token}
((call
   function: (attribute
     object: (_) @_client
     attribute: (identifier) @_method)
   arguments: (argument_list
     . [(string) (concatenated_string) (identifier) (attribute) (call) (binary_operator) (subscript) (conditional_expression)] @match) @_arguments)
  (#any-of? @_method "get" "post" "put" "patch" "delete" "head" "options" "ws_connect")
  (#resolves? @_client
    "requests" "requests.api" "requests.Session" "httpx" "httpx.Client" "httpx.AsyncClient" "aiohttp" "aiohttp.ClientSession" "urllib3"
    "urllib3.PoolManager" "urllib3.ProxyManager" "urllib3.poolmanager.PoolManager" "requests_oauthlib.OAuth1Session"
    "requests_oauthlib.OAuth2Session" "treq" "grequests")
  (#value-match? @match "(?i)^http://(?:[^/@]*@)?(?:(?:[a-z0-9_{}-]+\\.)*[a-z0-9_-]+\\.(?:[a-z]{2}|com|org|net|edu|gov|mil|int|info|biz|name|pro|dev|app|cloud|online|site|xyz|tech|store|shop|blog|wiki|live|news|world|page|link|space|website|digital|systems|network|services|solutions|agency|academy|museum|travel|jobs|mobi|asia|media|email|tools|codes|works|team|zone|host|press|games|video|chat|finance|bank|health|energy|science|university|institute|foundation|berlin|london|nyc|tokyo|eus|cat)|(?:[1-9]|1[1-9]|[2-9][0-9]|10[1-9]|11[0-9]|12[0-689]|1[345][0-9]|16[0-7]|17[013-9]|18[0-9]|19[013-79]|20[0-24-9]|21[0-9]|22[0-3])(?:\\.[0-9]{1,3}){3})(?::(?:[0-9]+|\\{\\}))?(?:[/?#]|$)")
  (#argument? @_arguments "|headers" @_headers)
  (#entry? @_headers "Authorization")
  (#not-file?
    "<test>" "**/doc/**" "**/docs/**" "**/docs_src/**" "**/example/**" "**/examples/**" "**/*example*.py" "**/tutorial*/**" "**/demo/**"
    "**/demos/**" "**/samples/**" "**/t/unit/**" "**/t/integration/**")
  (#set! severity "high")
  (#set! message "The credentials are sent in the clear: anybody on the way can read them; use `https://`"))

((call
   function: (attribute
     object: (_) @_client
     attribute: (identifier) @_method)
   arguments: (argument_list
     . [(string) (concatenated_string) (identifier) (attribute) (call) (binary_operator) (subscript) (conditional_expression)] @match) @_arguments)
  (#any-of? @_method "get" "post" "put" "patch" "delete" "head" "options" "ws_connect")
  (#resolves? @_client
    "requests" "requests.api" "requests.Session" "httpx" "httpx.Client" "httpx.AsyncClient" "aiohttp" "aiohttp.ClientSession" "urllib3"
    "urllib3.PoolManager" "urllib3.ProxyManager" "urllib3.poolmanager.PoolManager" "requests_oauthlib.OAuth1Session"
    "requests_oauthlib.OAuth2Session" "treq" "grequests")
  (#value-match? @match "(?i)^http://(?:[^/@]*@)?(?:(?:[a-z0-9_{}-]+\\.)*[a-z0-9_-]+\\.(?:[a-z]{2}|com|org|net|edu|gov|mil|int|info|biz|name|pro|dev|app|cloud|online|site|xyz|tech|store|shop|blog|wiki|live|news|world|page|link|space|website|digital|systems|network|services|solutions|agency|academy|museum|travel|jobs|mobi|asia|media|email|tools|codes|works|team|zone|host|press|games|video|chat|finance|bank|health|energy|science|university|institute|foundation|berlin|london|nyc|tokyo|eus|cat)|(?:[1-9]|1[1-9]|[2-9][0-9]|10[1-9]|11[0-9]|12[0-689]|1[345][0-9]|16[0-7]|17[013-9]|18[0-9]|19[013-79]|20[0-24-9]|21[0-9]|22[0-3])(?:\\.[0-9]{1,3}){3})(?::(?:[0-9]+|\\{\\}))?(?:[/?#]|$)")
  (#not-file?
    "<test>" "**/doc/**" "**/docs/**" "**/docs_src/**" "**/example/**" "**/examples/**" "**/*example*.py" "**/tutorial*/**" "**/demo/**"
    "**/demos/**" "**/samples/**" "**/t/unit/**" "**/t/integration/**"))

; session.request("GET", "http://api.contoso.com/orders"): names for examples and for this machine, and what has to be asked without encryption
((call
   function: (attribute
     object: (_) @_client
     attribute: (identifier) @_method)
   arguments: (argument_list
     . (_)
     . [(string) (concatenated_string) (identifier) (attribute) (call) (binary_operator) (subscript) (conditional_expression)] @match) @_arguments)
  (#any-of? @_method "request" "stream" "urlopen" "Request")
  (#resolves? @_client
    "requests" "requests.api" "requests.Session" "httpx" "httpx.Client" "httpx.AsyncClient" "aiohttp" "aiohttp.ClientSession" "urllib3"
    "urllib3.PoolManager" "urllib3.ProxyManager" "urllib3.poolmanager.PoolManager" "requests_oauthlib.OAuth1Session"
    "requests_oauthlib.OAuth2Session" "treq" "grequests")
  (#value-match? @match "(?i)^http://(?:[^/@]*@)?(?:(?:[a-z0-9_{}-]+\\.)*(?:example\\.(?:com|org|net|edu)|localtest\\.me|lvh\\.me|nip\\.io|sslip\\.io|xip\\.io|neverssl\\.com|gstatic\\.com|msftconnecttest\\.com|msftncsi\\.com)|(?:ipc|unix|socket|captive|detectportal|connectivity-?check|nmcheck|clients[0-9])\\.[a-z0-9.-]+|(?:ocsp|crl|crt|aia|pki|tsa|timestamp|cacerts?)[0-9]*\\.[a-z0-9.-]+)(?::(?:[0-9]+|\\{\\}))?(?:[/?#]|$)")
  (#set! profile "audit")
  (#set! severity "low"))

; http://user:password@api.contoso.com/
((call
   function: (attribute
     object: (_) @_client
     attribute: (identifier) @_method)
   arguments: (argument_list
     . (_)
     . [(string) (concatenated_string) (identifier) (attribute) (call) (binary_operator) (subscript) (conditional_expression)] @match) @_arguments)
  (#any-of? @_method "request" "stream" "urlopen" "Request")
  (#resolves? @_client
    "requests" "requests.api" "requests.Session" "httpx" "httpx.Client" "httpx.AsyncClient" "aiohttp" "aiohttp.ClientSession" "urllib3"
    "urllib3.PoolManager" "urllib3.ProxyManager" "urllib3.poolmanager.PoolManager" "requests_oauthlib.OAuth1Session"
    "requests_oauthlib.OAuth2Session" "treq" "grequests")
  (#value-match? @match "(?i)^http://[^/@]+:[^/@]*@(?:(?:[a-z0-9_{}-]+\\.)*[a-z0-9_-]+\\.(?:[a-z]{2}|com|org|net|edu|gov|mil|int|info|biz|name|pro|dev|app|cloud|online|site|xyz|tech|store|shop|blog|wiki|live|news|world|page|link|space|website|digital|systems|network|services|solutions|agency|academy|museum|travel|jobs|mobi|asia|media|email|tools|codes|works|team|zone|host|press|games|video|chat|finance|bank|health|energy|science|university|institute|foundation|berlin|london|nyc|tokyo|eus|cat)|(?:[1-9]|1[1-9]|[2-9][0-9]|10[1-9]|11[0-9]|12[0-689]|1[345][0-9]|16[0-7]|17[013-9]|18[0-9]|19[013-79]|20[0-24-9]|21[0-9]|22[0-3])(?:\\.[0-9]{1,3}){3})(?::(?:[0-9]+|\\{\\}))?(?:[/?#]|$)")
  (#not-file?
    "<test>" "**/doc/**" "**/docs/**" "**/docs_src/**" "**/example/**" "**/examples/**" "**/*example*.py" "**/tutorial*/**" "**/demo/**"
    "**/demos/**" "**/samples/**" "**/t/unit/**" "**/t/integration/**")
  (#set! severity "high")
  (#set! message "The credentials are sent in the clear: anybody on the way can read them; use `https://`"))

; auth=(user, password)
((call
   function: (attribute
     object: (_) @_client
     attribute: (identifier) @_method)
   arguments: (argument_list
     . (_)
     . [(string) (concatenated_string) (identifier) (attribute) (call) (binary_operator) (subscript) (conditional_expression)] @match) @_arguments)
  (#any-of? @_method "request" "stream" "urlopen" "Request")
  (#resolves? @_client
    "requests" "requests.api" "requests.Session" "httpx" "httpx.Client" "httpx.AsyncClient" "aiohttp" "aiohttp.ClientSession" "urllib3"
    "urllib3.PoolManager" "urllib3.ProxyManager" "urllib3.poolmanager.PoolManager" "requests_oauthlib.OAuth1Session"
    "requests_oauthlib.OAuth2Session" "treq" "grequests")
  (#value-match? @match "(?i)^http://(?:[^/@]*@)?(?:(?:[a-z0-9_{}-]+\\.)*[a-z0-9_-]+\\.(?:[a-z]{2}|com|org|net|edu|gov|mil|int|info|biz|name|pro|dev|app|cloud|online|site|xyz|tech|store|shop|blog|wiki|live|news|world|page|link|space|website|digital|systems|network|services|solutions|agency|academy|museum|travel|jobs|mobi|asia|media|email|tools|codes|works|team|zone|host|press|games|video|chat|finance|bank|health|energy|science|university|institute|foundation|berlin|london|nyc|tokyo|eus|cat)|(?:[1-9]|1[1-9]|[2-9][0-9]|10[1-9]|11[0-9]|12[0-689]|1[345][0-9]|16[0-7]|17[013-9]|18[0-9]|19[013-79]|20[0-24-9]|21[0-9]|22[0-3])(?:\\.[0-9]{1,3}){3})(?::(?:[0-9]+|\\{\\}))?(?:[/?#]|$)")
  (#argument? @_arguments "|auth" @_auth)
  (#not-value? @_auth None)
  (#not-file?
    "<test>" "**/doc/**" "**/docs/**" "**/docs_src/**" "**/example/**" "**/examples/**" "**/*example*.py" "**/tutorial*/**" "**/demo/**"
    "**/demos/**" "**/samples/**" "**/t/unit/**" "**/t/integration/**")
  (#set! severity "high")
  (#set! message "The credentials are sent in the clear: anybody on the way can read them; use `https://`"))

; headers={"Authorization": token}
((call
   function: (attribute
     object: (_) @_client
     attribute: (identifier) @_method)
   arguments: (argument_list
     . (_)
     . [(string) (concatenated_string) (identifier) (attribute) (call) (binary_operator) (subscript) (conditional_expression)] @match) @_arguments)
  (#any-of? @_method "request" "stream" "urlopen" "Request")
  (#resolves? @_client
    "requests" "requests.api" "requests.Session" "httpx" "httpx.Client" "httpx.AsyncClient" "aiohttp" "aiohttp.ClientSession" "urllib3"
    "urllib3.PoolManager" "urllib3.ProxyManager" "urllib3.poolmanager.PoolManager" "requests_oauthlib.OAuth1Session"
    "requests_oauthlib.OAuth2Session" "treq" "grequests")
  (#value-match? @match "(?i)^http://(?:[^/@]*@)?(?:(?:[a-z0-9_{}-]+\\.)*[a-z0-9_-]+\\.(?:[a-z]{2}|com|org|net|edu|gov|mil|int|info|biz|name|pro|dev|app|cloud|online|site|xyz|tech|store|shop|blog|wiki|live|news|world|page|link|space|website|digital|systems|network|services|solutions|agency|academy|museum|travel|jobs|mobi|asia|media|email|tools|codes|works|team|zone|host|press|games|video|chat|finance|bank|health|energy|science|university|institute|foundation|berlin|london|nyc|tokyo|eus|cat)|(?:[1-9]|1[1-9]|[2-9][0-9]|10[1-9]|11[0-9]|12[0-689]|1[345][0-9]|16[0-7]|17[013-9]|18[0-9]|19[013-79]|20[0-24-9]|21[0-9]|22[0-3])(?:\\.[0-9]{1,3}){3})(?::(?:[0-9]+|\\{\\}))?(?:[/?#]|$)")
  (#argument? @_arguments "|headers" @_headers)
  (#entry? @_headers "Authorization")
  (#not-file?
    "<test>" "**/doc/**" "**/docs/**" "**/docs_src/**" "**/example/**" "**/examples/**" "**/*example*.py" "**/tutorial*/**" "**/demo/**"
    "**/demos/**" "**/samples/**" "**/t/unit/**" "**/t/integration/**")
  (#set! severity "high")
  (#set! message "The credentials are sent in the clear: anybody on the way can read them; use `https://`"))

((call
   function: (attribute
     object: (_) @_client
     attribute: (identifier) @_method)
   arguments: (argument_list
     . (_)
     . [(string) (concatenated_string) (identifier) (attribute) (call) (binary_operator) (subscript) (conditional_expression)] @match) @_arguments)
  (#any-of? @_method "request" "stream" "urlopen" "Request")
  (#resolves? @_client
    "requests" "requests.api" "requests.Session" "httpx" "httpx.Client" "httpx.AsyncClient" "aiohttp" "aiohttp.ClientSession" "urllib3"
    "urllib3.PoolManager" "urllib3.ProxyManager" "urllib3.poolmanager.PoolManager" "requests_oauthlib.OAuth1Session"
    "requests_oauthlib.OAuth2Session" "treq" "grequests")
  (#value-match? @match "(?i)^http://(?:[^/@]*@)?(?:(?:[a-z0-9_{}-]+\\.)*[a-z0-9_-]+\\.(?:[a-z]{2}|com|org|net|edu|gov|mil|int|info|biz|name|pro|dev|app|cloud|online|site|xyz|tech|store|shop|blog|wiki|live|news|world|page|link|space|website|digital|systems|network|services|solutions|agency|academy|museum|travel|jobs|mobi|asia|media|email|tools|codes|works|team|zone|host|press|games|video|chat|finance|bank|health|energy|science|university|institute|foundation|berlin|london|nyc|tokyo|eus|cat)|(?:[1-9]|1[1-9]|[2-9][0-9]|10[1-9]|11[0-9]|12[0-689]|1[345][0-9]|16[0-7]|17[013-9]|18[0-9]|19[013-79]|20[0-24-9]|21[0-9]|22[0-3])(?:\\.[0-9]{1,3}){3})(?::(?:[0-9]+|\\{\\}))?(?:[/?#]|$)")
  (#not-file?
    "<test>" "**/doc/**" "**/docs/**" "**/docs_src/**" "**/example/**" "**/examples/**" "**/*example*.py" "**/tutorial*/**" "**/demo/**"
    "**/demos/**" "**/samples/**" "**/t/unit/**" "**/t/integration/**"))

; session.get(url="http://api.contoso.com/orders"): names for examples and for this machine, and what has to be asked without encryption
((call
   function: (attribute
     object: (_) @_client
     attribute: (identifier) @_method)
   arguments: (argument_list
     (keyword_argument
       name: (identifier) @_keyword
       value: (_) @match)) @_arguments)
  (#eq? @_keyword "url")
  (#any-of? @_method "get" "post" "put" "patch" "delete" "head" "options" "ws_connect" "request" "stream")
  (#resolves? @_client
    "requests" "requests.api" "requests.Session" "httpx" "httpx.Client" "httpx.AsyncClient" "aiohttp" "aiohttp.ClientSession" "urllib3"
    "urllib3.PoolManager" "urllib3.ProxyManager" "urllib3.poolmanager.PoolManager" "requests_oauthlib.OAuth1Session"
    "requests_oauthlib.OAuth2Session" "treq" "grequests")
  (#value-match? @match "(?i)^http://(?:[^/@]*@)?(?:(?:[a-z0-9_{}-]+\\.)*(?:example\\.(?:com|org|net|edu)|localtest\\.me|lvh\\.me|nip\\.io|sslip\\.io|xip\\.io|neverssl\\.com|gstatic\\.com|msftconnecttest\\.com|msftncsi\\.com)|(?:ipc|unix|socket|captive|detectportal|connectivity-?check|nmcheck|clients[0-9])\\.[a-z0-9.-]+|(?:ocsp|crl|crt|aia|pki|tsa|timestamp|cacerts?)[0-9]*\\.[a-z0-9.-]+)(?::(?:[0-9]+|\\{\\}))?(?:[/?#]|$)")
  (#set! profile "audit")
  (#set! severity "low"))

((call
   function: (attribute
     object: (_) @_client
     attribute: (identifier) @_method)
   arguments: (argument_list
     (keyword_argument
       name: (identifier) @_keyword
       value: (_) @match)) @_arguments)
  (#eq? @_keyword "url")
  (#any-of? @_method "get" "post" "put" "patch" "delete" "head" "options" "ws_connect" "request" "stream")
  (#resolves? @_client
    "requests" "requests.api" "requests.Session" "httpx" "httpx.Client" "httpx.AsyncClient" "aiohttp" "aiohttp.ClientSession" "urllib3"
    "urllib3.PoolManager" "urllib3.ProxyManager" "urllib3.poolmanager.PoolManager" "requests_oauthlib.OAuth1Session"
    "requests_oauthlib.OAuth2Session" "treq" "grequests")
  (#value-match? @match "(?i)^http://(?:[^/@]*@)?(?:(?:[a-z0-9_{}-]+\\.)*[a-z0-9_-]+\\.(?:[a-z]{2}|com|org|net|edu|gov|mil|int|info|biz|name|pro|dev|app|cloud|online|site|xyz|tech|store|shop|blog|wiki|live|news|world|page|link|space|website|digital|systems|network|services|solutions|agency|academy|museum|travel|jobs|mobi|asia|media|email|tools|codes|works|team|zone|host|press|games|video|chat|finance|bank|health|energy|science|university|institute|foundation|berlin|london|nyc|tokyo|eus|cat)|(?:[1-9]|1[1-9]|[2-9][0-9]|10[1-9]|11[0-9]|12[0-689]|1[345][0-9]|16[0-7]|17[013-9]|18[0-9]|19[013-79]|20[0-24-9]|21[0-9]|22[0-3])(?:\\.[0-9]{1,3}){3})(?::(?:[0-9]+|\\{\\}))?(?:[/?#]|$)")
  (#not-file?
    "<test>" "**/doc/**" "**/docs/**" "**/docs_src/**" "**/example/**" "**/examples/**" "**/*example*.py" "**/tutorial*/**" "**/demo/**"
    "**/demos/**" "**/samples/**" "**/t/unit/**" "**/t/integration/**"))

; urlopen("http://api.contoso.com/orders"): names for examples and for this machine, and what has to be asked without encryption
((call
   function: (_) @_callee
   arguments: (argument_list
     . [(string) (concatenated_string) (identifier) (attribute) (call) (binary_operator) (subscript) (conditional_expression)] @match) @_arguments)
  (#callee? @_callee
    "urllib.request.urlopen" "urllib.request.urlretrieve" "urllib.request.Request" "urllib2.urlopen" "urllib2.Request" "urllib.urlopen"
    "urllib.urlretrieve" "requests.get" "requests.post" "requests.put" "requests.patch" "requests.delete" "requests.head" "httpx.get"
    "httpx.post" "httpx.put" "httpx.patch" "httpx.delete" "httpx.head" "aiohttp.ClientSession" "requests_toolbelt.sessions.BaseUrlSession"
    "requests_oauthlib.OAuth2Session.fetch_token" "tornado.httpclient.HTTPRequest" "tornado.httpclient.AsyncHTTPClient.fetch"
    "tornado.httpclient.HTTPClient.fetch" "wget.download" "xmlrpc.client.ServerProxy" "zeep.Client" "suds.client.Client"
    "feedparser.parse" "pandas.read_csv" "pandas.read_json" "pandas.read_html" "pandas.read_excel" "pandas.read_xml" "pandas.read_table"
    "pandas.read_parquet" "hvac.Client" "gitlab.Gitlab" "jenkins.Jenkins" "jira.JIRA")
  (#value-match? @match "(?i)^http://(?:[^/@]*@)?(?:(?:[a-z0-9_{}-]+\\.)*(?:example\\.(?:com|org|net|edu)|localtest\\.me|lvh\\.me|nip\\.io|sslip\\.io|xip\\.io|neverssl\\.com|gstatic\\.com|msftconnecttest\\.com|msftncsi\\.com)|(?:ipc|unix|socket|captive|detectportal|connectivity-?check|nmcheck|clients[0-9])\\.[a-z0-9.-]+|(?:ocsp|crl|crt|aia|pki|tsa|timestamp|cacerts?)[0-9]*\\.[a-z0-9.-]+)(?::(?:[0-9]+|\\{\\}))?(?:[/?#]|$)")
  (#set! profile "audit")
  (#set! severity "low"))

; http://user:password@api.contoso.com/
((call
   function: (_) @_callee
   arguments: (argument_list
     . [(string) (concatenated_string) (identifier) (attribute) (call) (binary_operator) (subscript) (conditional_expression)] @match) @_arguments)
  (#callee? @_callee
    "urllib.request.urlopen" "urllib.request.urlretrieve" "urllib.request.Request" "urllib2.urlopen" "urllib2.Request" "urllib.urlopen"
    "urllib.urlretrieve" "requests.get" "requests.post" "requests.put" "requests.patch" "requests.delete" "requests.head" "httpx.get"
    "httpx.post" "httpx.put" "httpx.patch" "httpx.delete" "httpx.head" "aiohttp.ClientSession" "requests_toolbelt.sessions.BaseUrlSession"
    "requests_oauthlib.OAuth2Session.fetch_token" "tornado.httpclient.HTTPRequest" "tornado.httpclient.AsyncHTTPClient.fetch"
    "tornado.httpclient.HTTPClient.fetch" "wget.download" "xmlrpc.client.ServerProxy" "zeep.Client" "suds.client.Client"
    "feedparser.parse" "pandas.read_csv" "pandas.read_json" "pandas.read_html" "pandas.read_excel" "pandas.read_xml" "pandas.read_table"
    "pandas.read_parquet" "hvac.Client" "gitlab.Gitlab" "jenkins.Jenkins" "jira.JIRA")
  (#value-match? @match "(?i)^http://[^/@]+:[^/@]*@(?:(?:[a-z0-9_{}-]+\\.)*[a-z0-9_-]+\\.(?:[a-z]{2}|com|org|net|edu|gov|mil|int|info|biz|name|pro|dev|app|cloud|online|site|xyz|tech|store|shop|blog|wiki|live|news|world|page|link|space|website|digital|systems|network|services|solutions|agency|academy|museum|travel|jobs|mobi|asia|media|email|tools|codes|works|team|zone|host|press|games|video|chat|finance|bank|health|energy|science|university|institute|foundation|berlin|london|nyc|tokyo|eus|cat)|(?:[1-9]|1[1-9]|[2-9][0-9]|10[1-9]|11[0-9]|12[0-689]|1[345][0-9]|16[0-7]|17[013-9]|18[0-9]|19[013-79]|20[0-24-9]|21[0-9]|22[0-3])(?:\\.[0-9]{1,3}){3})(?::(?:[0-9]+|\\{\\}))?(?:[/?#]|$)")
  (#not-file?
    "<test>" "**/doc/**" "**/docs/**" "**/docs_src/**" "**/example/**" "**/examples/**" "**/*example*.py" "**/tutorial*/**" "**/demo/**"
    "**/demos/**" "**/samples/**" "**/t/unit/**" "**/t/integration/**")
  (#set! severity "high")
  (#set! message "The credentials are sent in the clear: anybody on the way can read them; use `https://`"))

((call
   function: (_) @_callee
   arguments: (argument_list
     . [(string) (concatenated_string) (identifier) (attribute) (call) (binary_operator) (subscript) (conditional_expression)] @match) @_arguments)
  (#callee? @_callee
    "urllib.request.urlopen" "urllib.request.urlretrieve" "urllib.request.Request" "urllib2.urlopen" "urllib2.Request" "urllib.urlopen"
    "urllib.urlretrieve" "requests.get" "requests.post" "requests.put" "requests.patch" "requests.delete" "requests.head" "httpx.get"
    "httpx.post" "httpx.put" "httpx.patch" "httpx.delete" "httpx.head" "aiohttp.ClientSession" "requests_toolbelt.sessions.BaseUrlSession"
    "requests_oauthlib.OAuth2Session.fetch_token" "tornado.httpclient.HTTPRequest" "tornado.httpclient.AsyncHTTPClient.fetch"
    "tornado.httpclient.HTTPClient.fetch" "wget.download" "xmlrpc.client.ServerProxy" "zeep.Client" "suds.client.Client"
    "feedparser.parse" "pandas.read_csv" "pandas.read_json" "pandas.read_html" "pandas.read_excel" "pandas.read_xml" "pandas.read_table"
    "pandas.read_parquet" "hvac.Client" "gitlab.Gitlab" "jenkins.Jenkins" "jira.JIRA")
  (#value-match? @match "(?i)^http://(?:[^/@]*@)?(?:(?:[a-z0-9_{}-]+\\.)*[a-z0-9_-]+\\.(?:[a-z]{2}|com|org|net|edu|gov|mil|int|info|biz|name|pro|dev|app|cloud|online|site|xyz|tech|store|shop|blog|wiki|live|news|world|page|link|space|website|digital|systems|network|services|solutions|agency|academy|museum|travel|jobs|mobi|asia|media|email|tools|codes|works|team|zone|host|press|games|video|chat|finance|bank|health|energy|science|university|institute|foundation|berlin|london|nyc|tokyo|eus|cat)|(?:[1-9]|1[1-9]|[2-9][0-9]|10[1-9]|11[0-9]|12[0-689]|1[345][0-9]|16[0-7]|17[013-9]|18[0-9]|19[013-79]|20[0-24-9]|21[0-9]|22[0-3])(?:\\.[0-9]{1,3}){3})(?::(?:[0-9]+|\\{\\}))?(?:[/?#]|$)")
  (#not-file?
    "<test>" "**/doc/**" "**/docs/**" "**/docs_src/**" "**/example/**" "**/examples/**" "**/*example*.py" "**/tutorial*/**" "**/demo/**"
    "**/demos/**" "**/samples/**" "**/t/unit/**" "**/t/integration/**"))

; httpx.Client(base_url="http://api.contoso.com"): names for examples and for this machine, and what has to be asked without encryption
((call
   function: (_) @_callee
   arguments: (argument_list
     (keyword_argument
       name: (identifier) @_keyword
       value: (_) @match)) @_arguments)
  (#any-of? @_keyword "url" "base_url" "endpoint_url" "uri" "wsdl" "token_url" "filepath_or_buffer" "server" "api_url")
  (#callee? @_callee
    "urllib.request.urlopen" "urllib.request.urlretrieve" "urllib.request.Request" "requests.get" "requests.post" "requests.put"
    "requests.patch" "requests.delete" "requests.head" "requests.request" "httpx.get" "httpx.post" "httpx.put" "httpx.patch" "httpx.delete"
    "httpx.head" "httpx.request" "httpx.stream" "httpx.Client" "httpx.AsyncClient" "aiohttp.request" "aiohttp.ClientSession"
    "requests_toolbelt.sessions.BaseUrlSession" "requests_oauthlib.OAuth2Session.fetch_token" "tornado.httpclient.HTTPRequest"
    "openai.OpenAI" "openai.AsyncOpenAI" "anthropic.Anthropic" "anthropic.AsyncAnthropic" "boto3.client" "boto3.resource"
    "boto3.Session.client" "boto3.Session.resource" "boto3.session.Session.client" "boto3.session.Session.resource" "zeep.Client"
    "suds.client.Client" "pandas.read_csv" "pandas.read_json" "pandas.read_html" "pandas.read_excel" "pandas.read_xml" "hvac.Client"
    "gitlab.Gitlab" "jenkins.Jenkins" "jira.JIRA")
  (#value-match? @match "(?i)^http://(?:[^/@]*@)?(?:(?:[a-z0-9_{}-]+\\.)*(?:example\\.(?:com|org|net|edu)|localtest\\.me|lvh\\.me|nip\\.io|sslip\\.io|xip\\.io|neverssl\\.com|gstatic\\.com|msftconnecttest\\.com|msftncsi\\.com)|(?:ipc|unix|socket|captive|detectportal|connectivity-?check|nmcheck|clients[0-9])\\.[a-z0-9.-]+|(?:ocsp|crl|crt|aia|pki|tsa|timestamp|cacerts?)[0-9]*\\.[a-z0-9.-]+)(?::(?:[0-9]+|\\{\\}))?(?:[/?#]|$)")
  (#set! profile "audit")
  (#set! severity "low"))

((call
   function: (_) @_callee
   arguments: (argument_list
     (keyword_argument
       name: (identifier) @_keyword
       value: (_) @match)) @_arguments)
  (#any-of? @_keyword "url" "base_url" "endpoint_url" "uri" "wsdl" "token_url" "filepath_or_buffer" "server" "api_url")
  (#callee? @_callee
    "urllib.request.urlopen" "urllib.request.urlretrieve" "urllib.request.Request" "requests.get" "requests.post" "requests.put"
    "requests.patch" "requests.delete" "requests.head" "requests.request" "httpx.get" "httpx.post" "httpx.put" "httpx.patch" "httpx.delete"
    "httpx.head" "httpx.request" "httpx.stream" "httpx.Client" "httpx.AsyncClient" "aiohttp.request" "aiohttp.ClientSession"
    "requests_toolbelt.sessions.BaseUrlSession" "requests_oauthlib.OAuth2Session.fetch_token" "tornado.httpclient.HTTPRequest"
    "openai.OpenAI" "openai.AsyncOpenAI" "anthropic.Anthropic" "anthropic.AsyncAnthropic" "boto3.client" "boto3.resource"
    "boto3.Session.client" "boto3.Session.resource" "boto3.session.Session.client" "boto3.session.Session.resource" "zeep.Client"
    "suds.client.Client" "pandas.read_csv" "pandas.read_json" "pandas.read_html" "pandas.read_excel" "pandas.read_xml" "hvac.Client"
    "gitlab.Gitlab" "jenkins.Jenkins" "jira.JIRA")
  (#value-match? @match "(?i)^http://(?:[^/@]*@)?(?:(?:[a-z0-9_{}-]+\\.)*[a-z0-9_-]+\\.(?:[a-z]{2}|com|org|net|edu|gov|mil|int|info|biz|name|pro|dev|app|cloud|online|site|xyz|tech|store|shop|blog|wiki|live|news|world|page|link|space|website|digital|systems|network|services|solutions|agency|academy|museum|travel|jobs|mobi|asia|media|email|tools|codes|works|team|zone|host|press|games|video|chat|finance|bank|health|energy|science|university|institute|foundation|berlin|london|nyc|tokyo|eus|cat)|(?:[1-9]|1[1-9]|[2-9][0-9]|10[1-9]|11[0-9]|12[0-689]|1[345][0-9]|16[0-7]|17[013-9]|18[0-9]|19[013-79]|20[0-24-9]|21[0-9]|22[0-3])(?:\\.[0-9]{1,3}){3})(?::(?:[0-9]+|\\{\\}))?(?:[/?#]|$)")
  (#not-file?
    "<test>" "**/doc/**" "**/docs/**" "**/docs_src/**" "**/example/**" "**/examples/**" "**/*example*.py" "**/tutorial*/**" "**/demo/**"
    "**/demos/**" "**/samples/**" "**/t/unit/**" "**/t/integration/**"))

; self.session.get("http://api.contoso.com/orders"), where the session was made elsewhere: names for examples and for this machine, and what has to be asked without encryption
((call
   function: (attribute
     object: (_) @_client
     attribute: (identifier) @_method)
   arguments: (argument_list
     . [(string) (concatenated_string) (identifier) (attribute) (call) (binary_operator) (subscript) (conditional_expression)] @match) @_arguments)
  (#any-of? @_method "get" "post" "put" "patch" "delete" "head" "options" "ws_connect")
  (#match? @_client "(?i)(?:session|client|http)(?:\\(.*\\))?$")
  (#imports? "requests" "httpx" "aiohttp")
  (#value-match? @match "(?i)^http://(?:[^/@]*@)?(?:(?:[a-z0-9_{}-]+\\.)*(?:example\\.(?:com|org|net|edu)|localtest\\.me|lvh\\.me|nip\\.io|sslip\\.io|xip\\.io|neverssl\\.com|gstatic\\.com|msftconnecttest\\.com|msftncsi\\.com)|(?:ipc|unix|socket|captive|detectportal|connectivity-?check|nmcheck|clients[0-9])\\.[a-z0-9.-]+|(?:ocsp|crl|crt|aia|pki|tsa|timestamp|cacerts?)[0-9]*\\.[a-z0-9.-]+)(?::(?:[0-9]+|\\{\\}))?(?:[/?#]|$)")
  (#set! profile "audit")
  (#set! severity "low"))

; http://user:password@api.contoso.com/
((call
   function: (attribute
     object: (_) @_client
     attribute: (identifier) @_method)
   arguments: (argument_list
     . [(string) (concatenated_string) (identifier) (attribute) (call) (binary_operator) (subscript) (conditional_expression)] @match) @_arguments)
  (#any-of? @_method "get" "post" "put" "patch" "delete" "head" "options" "ws_connect")
  (#match? @_client "(?i)(?:session|client|http)(?:\\(.*\\))?$")
  (#imports? "requests" "httpx" "aiohttp")
  (#value-match? @match "(?i)^http://[^/@]+:[^/@]*@(?:(?:[a-z0-9_{}-]+\\.)*[a-z0-9_-]+\\.(?:[a-z]{2}|com|org|net|edu|gov|mil|int|info|biz|name|pro|dev|app|cloud|online|site|xyz|tech|store|shop|blog|wiki|live|news|world|page|link|space|website|digital|systems|network|services|solutions|agency|academy|museum|travel|jobs|mobi|asia|media|email|tools|codes|works|team|zone|host|press|games|video|chat|finance|bank|health|energy|science|university|institute|foundation|berlin|london|nyc|tokyo|eus|cat)|(?:[1-9]|1[1-9]|[2-9][0-9]|10[1-9]|11[0-9]|12[0-689]|1[345][0-9]|16[0-7]|17[013-9]|18[0-9]|19[013-79]|20[0-24-9]|21[0-9]|22[0-3])(?:\\.[0-9]{1,3}){3})(?::(?:[0-9]+|\\{\\}))?(?:[/?#]|$)")
  (#not-file?
    "<test>" "**/doc/**" "**/docs/**" "**/docs_src/**" "**/example/**" "**/examples/**" "**/*example*.py" "**/tutorial*/**" "**/demo/**"
    "**/demos/**" "**/samples/**" "**/t/unit/**" "**/t/integration/**")
  (#set! confidence "medium")
  (#set! severity "high")
  (#set! message "The credentials are sent in the clear: anybody on the way can read them; use `https://`"))

; auth=(user, password)
((call
   function: (attribute
     object: (_) @_client
     attribute: (identifier) @_method)
   arguments: (argument_list
     . [(string) (concatenated_string) (identifier) (attribute) (call) (binary_operator) (subscript) (conditional_expression)] @match) @_arguments)
  (#any-of? @_method "get" "post" "put" "patch" "delete" "head" "options" "ws_connect")
  (#match? @_client "(?i)(?:session|client|http)(?:\\(.*\\))?$")
  (#imports? "requests" "httpx" "aiohttp")
  (#value-match? @match "(?i)^http://(?:[^/@]*@)?(?:(?:[a-z0-9_{}-]+\\.)*[a-z0-9_-]+\\.(?:[a-z]{2}|com|org|net|edu|gov|mil|int|info|biz|name|pro|dev|app|cloud|online|site|xyz|tech|store|shop|blog|wiki|live|news|world|page|link|space|website|digital|systems|network|services|solutions|agency|academy|museum|travel|jobs|mobi|asia|media|email|tools|codes|works|team|zone|host|press|games|video|chat|finance|bank|health|energy|science|university|institute|foundation|berlin|london|nyc|tokyo|eus|cat)|(?:[1-9]|1[1-9]|[2-9][0-9]|10[1-9]|11[0-9]|12[0-689]|1[345][0-9]|16[0-7]|17[013-9]|18[0-9]|19[013-79]|20[0-24-9]|21[0-9]|22[0-3])(?:\\.[0-9]{1,3}){3})(?::(?:[0-9]+|\\{\\}))?(?:[/?#]|$)")
  (#argument? @_arguments "|auth" @_auth)
  (#not-value? @_auth None)
  (#not-file?
    "<test>" "**/doc/**" "**/docs/**" "**/docs_src/**" "**/example/**" "**/examples/**" "**/*example*.py" "**/tutorial*/**" "**/demo/**"
    "**/demos/**" "**/samples/**" "**/t/unit/**" "**/t/integration/**")
  (#set! confidence "medium")
  (#set! severity "high")
  (#set! message "The credentials are sent in the clear: anybody on the way can read them; use `https://`"))

; headers={"Authorization": token}
((call
   function: (attribute
     object: (_) @_client
     attribute: (identifier) @_method)
   arguments: (argument_list
     . [(string) (concatenated_string) (identifier) (attribute) (call) (binary_operator) (subscript) (conditional_expression)] @match) @_arguments)
  (#any-of? @_method "get" "post" "put" "patch" "delete" "head" "options" "ws_connect")
  (#match? @_client "(?i)(?:session|client|http)(?:\\(.*\\))?$")
  (#imports? "requests" "httpx" "aiohttp")
  (#value-match? @match "(?i)^http://(?:[^/@]*@)?(?:(?:[a-z0-9_{}-]+\\.)*[a-z0-9_-]+\\.(?:[a-z]{2}|com|org|net|edu|gov|mil|int|info|biz|name|pro|dev|app|cloud|online|site|xyz|tech|store|shop|blog|wiki|live|news|world|page|link|space|website|digital|systems|network|services|solutions|agency|academy|museum|travel|jobs|mobi|asia|media|email|tools|codes|works|team|zone|host|press|games|video|chat|finance|bank|health|energy|science|university|institute|foundation|berlin|london|nyc|tokyo|eus|cat)|(?:[1-9]|1[1-9]|[2-9][0-9]|10[1-9]|11[0-9]|12[0-689]|1[345][0-9]|16[0-7]|17[013-9]|18[0-9]|19[013-79]|20[0-24-9]|21[0-9]|22[0-3])(?:\\.[0-9]{1,3}){3})(?::(?:[0-9]+|\\{\\}))?(?:[/?#]|$)")
  (#argument? @_arguments "|headers" @_headers)
  (#entry? @_headers "Authorization")
  (#not-file?
    "<test>" "**/doc/**" "**/docs/**" "**/docs_src/**" "**/example/**" "**/examples/**" "**/*example*.py" "**/tutorial*/**" "**/demo/**"
    "**/demos/**" "**/samples/**" "**/t/unit/**" "**/t/integration/**")
  (#set! confidence "medium")
  (#set! severity "high")
  (#set! message "The credentials are sent in the clear: anybody on the way can read them; use `https://`"))

((call
   function: (attribute
     object: (_) @_client
     attribute: (identifier) @_method)
   arguments: (argument_list
     . [(string) (concatenated_string) (identifier) (attribute) (call) (binary_operator) (subscript) (conditional_expression)] @match) @_arguments)
  (#any-of? @_method "get" "post" "put" "patch" "delete" "head" "options" "ws_connect")
  (#match? @_client "(?i)(?:session|client|http)(?:\\(.*\\))?$")
  (#imports? "requests" "httpx" "aiohttp")
  (#value-match? @match "(?i)^http://(?:[^/@]*@)?(?:(?:[a-z0-9_{}-]+\\.)*[a-z0-9_-]+\\.(?:[a-z]{2}|com|org|net|edu|gov|mil|int|info|biz|name|pro|dev|app|cloud|online|site|xyz|tech|store|shop|blog|wiki|live|news|world|page|link|space|website|digital|systems|network|services|solutions|agency|academy|museum|travel|jobs|mobi|asia|media|email|tools|codes|works|team|zone|host|press|games|video|chat|finance|bank|health|energy|science|university|institute|foundation|berlin|london|nyc|tokyo|eus|cat)|(?:[1-9]|1[1-9]|[2-9][0-9]|10[1-9]|11[0-9]|12[0-689]|1[345][0-9]|16[0-7]|17[013-9]|18[0-9]|19[013-79]|20[0-24-9]|21[0-9]|22[0-3])(?:\\.[0-9]{1,3}){3})(?::(?:[0-9]+|\\{\\}))?(?:[/?#]|$)")
  (#not-file?
    "<test>" "**/doc/**" "**/docs/**" "**/docs_src/**" "**/example/**" "**/examples/**" "**/*example*.py" "**/tutorial*/**" "**/demo/**"
    "**/demos/**" "**/samples/**" "**/t/unit/**" "**/t/integration/**")
  (#set! confidence "medium"))

; http.client.HTTPConnection("api.contoso.com")
((call
   function: (_) @callee
   arguments: (argument_list
     . (_) @match) @_arguments)
  (#callee? @callee "http.client.HTTPConnection" "httplib.HTTPConnection" "six.moves.http_client.HTTPConnection")
  (#value-match? @match "(?i)^(?:(?:[a-z0-9_{}-]+\\.)*[a-z0-9_-]+\\.(?:[a-z]{2}|com|org|net|edu|gov|mil|int|info|biz|name|pro|dev|app|cloud|online|site|xyz|tech|store|shop|blog|wiki|live|news|world|page|link|space|website|digital|systems|network|services|solutions|agency|academy|museum|travel|jobs|mobi|asia|media|email|tools|codes|works|team|zone|host|press|games|video|chat|finance|bank|health|energy|science|university|institute|foundation|berlin|london|nyc|tokyo|eus|cat)|(?:[1-9]|1[1-9]|[2-9][0-9]|10[1-9]|11[0-9]|12[0-689]|1[345][0-9]|16[0-7]|17[013-9]|18[0-9]|19[013-79]|20[0-24-9]|21[0-9]|22[0-3])(?:\\.[0-9]{1,3}){3})(?::80)?$")
  (#not-value-match? @match "(?i)(?:^|\\.)(?:example\\.(?:com|org|net|edu)|localtest\\.me)$")
  (#not-file?
    "<test>" "**/doc/**" "**/docs/**" "**/docs_src/**" "**/example/**" "**/examples/**" "**/*example*.py" "**/tutorial*/**" "**/demo/**"
    "**/demos/**" "**/samples/**" "**/t/unit/**" "**/t/integration/**")
  (#set! message "Sent in the clear: anybody on the way can read and change what goes over this connection; use `HTTPSConnection`")
  (#set! fix "https-connection"))
