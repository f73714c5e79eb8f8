;; title      = "Server certificate not checked"
;; message    = "Without the certificate check anybody on the way can read and change this traffic"
;; severity   = "high"
;; confidence = "high"
;; cwe        = [295]
;; owasp      = ["A07:2021", "A07:2025"]
;; aliases    = ["B501", "S501", "request_with_no_cert_validation"]
;;
;; [fix.check]
;; title  = "Check the certificate: drop `{keyword}`"
;; safety = "review"
;; edits  = [{ delete = "@match" }]
;;
;; [fix.verify-true]
;; title  = "Check the certificate"
;; safety = "review"
;; edits  = [{ replace = "@value", with = "True" }]
;;
;; [fix.verify-peer]
;; title  = "Check the certificate"
;; safety = "review"
;; edits  = [{ replace = "@value", with = "1" }]
;;
;; [fix.cert-required]
;; title  = "Check the certificate"
;; safety = "review"
;; edits  = [{ replace = "@value", with = "\"CERT_REQUIRED\"" }]
;;
;; [fix.cert-required-constant]
;; title  = "Check the certificate"
;; safety = "review"
;; edits  = [{ replace = "@value", with = "{api:ssl.CERT_REQUIRED}" }]

; requests.get("https://localhost:8443/", verify=False): the way is not longer than this machine
((call
   function: (_) @callee
   arguments: (argument_list
     (keyword_argument
       name: (identifier) @_name
       value: (_) @value) @match @keyword) @arguments)
  (#eq? @_name "verify")
  (#callee? @callee
    "requests.get" "requests.post" "requests.put" "requests.patch" "requests.delete" "requests.head" "requests.options" "requests.request"
    "requests.Session.get" "requests.Session.post" "requests.Session.put" "requests.Session.patch" "requests.Session.delete"
    "requests.Session.head" "requests.Session.options" "requests.Session.request"
    "httpx.get" "httpx.post" "httpx.put" "httpx.patch" "httpx.delete" "httpx.head" "httpx.options" "httpx.request" "httpx.stream")
  (#argument? @arguments "0|url" @_url)
  (#value-match? @_url "^https?://(localhost|127\\.0\\.0\\.1|\\[::1\\])([:/]|$)|^http://")
  (#value? @value False)
  (#set! profile "audit")
  (#set! severity "low")
  (#set! fix "check"))

; requests.get(url, verify=not args.insecure): a switch that somebody may use
((call
   function: (_) @callee
   arguments: (argument_list
     (keyword_argument
       name: (identifier) @_name
       value: (_) @value) @match @keyword))
  (#eq? @_name "verify")
  (#callee? @callee
    "requests.get" "requests.post" "requests.put" "requests.patch" "requests.delete" "requests.head" "requests.options" "requests.request"
    "requests.api.get" "requests.api.post" "requests.api.put" "requests.api.patch" "requests.api.delete" "requests.api.head"
    "requests.api.options" "requests.api.request"
    "requests.Session.get" "requests.Session.post" "requests.Session.put" "requests.Session.patch" "requests.Session.delete"
    "requests.Session.head" "requests.Session.options" "requests.Session.request" "requests.Session.send"
    "requests_oauthlib.OAuth2Session.fetch_token" "requests_oauthlib.OAuth2Session.get" "requests_oauthlib.OAuth2Session.post"
    "requests_oauthlib.OAuth2Session.request" "requests_oauthlib.OAuth2Session.refresh_token"
    "httpx.get" "httpx.post" "httpx.put" "httpx.patch" "httpx.delete" "httpx.head" "httpx.options" "httpx.request" "httpx.stream"
    "httpx.Client" "httpx.AsyncClient" "httpx.HTTPTransport" "httpx.AsyncHTTPTransport" "httpx.create_ssl_context"
    "authlib.integrations.httpx_client.OAuth2Client" "authlib.integrations.httpx_client.AsyncOAuth2Client"
    "boto3.client" "boto3.resource" "boto3.Session.client" "boto3.Session.resource" "boto3.session.Session.client"
    "boto3.session.Session.resource" "botocore.session.Session.create_client" "hvac.Client")
  (#value? @value False)
  (#value? @value True)
  (#not-file? "<test>")
  (#set! profile "strict")
  (#set! severity "medium")
  (#set! fix "check"))

; requests.get(url, verify=False), httpx.Client(verify=False), boto3.client("s3", verify=False)
((call
   function: (_) @callee
   arguments: (argument_list
     (keyword_argument
       name: (identifier) @_name
       value: (_) @value) @match @keyword))
  (#eq? @_name "verify")
  (#callee? @callee
    "requests.get" "requests.post" "requests.put" "requests.patch" "requests.delete" "requests.head" "requests.options" "requests.request"
    "requests.api.get" "requests.api.post" "requests.api.put" "requests.api.patch" "requests.api.delete" "requests.api.head"
    "requests.api.options" "requests.api.request"
    "requests.Session.get" "requests.Session.post" "requests.Session.put" "requests.Session.patch" "requests.Session.delete"
    "requests.Session.head" "requests.Session.options" "requests.Session.request" "requests.Session.send"
    "requests_oauthlib.OAuth2Session.fetch_token" "requests_oauthlib.OAuth2Session.get" "requests_oauthlib.OAuth2Session.post"
    "requests_oauthlib.OAuth2Session.request" "requests_oauthlib.OAuth2Session.refresh_token"
    "httpx.get" "httpx.post" "httpx.put" "httpx.patch" "httpx.delete" "httpx.head" "httpx.options" "httpx.request" "httpx.stream"
    "httpx.Client" "httpx.AsyncClient" "httpx.HTTPTransport" "httpx.AsyncHTTPTransport" "httpx.create_ssl_context"
    "authlib.integrations.httpx_client.OAuth2Client" "authlib.integrations.httpx_client.AsyncOAuth2Client"
    "boto3.client" "boto3.resource" "boto3.Session.client" "boto3.Session.resource" "boto3.session.Session.client"
    "boto3.session.Session.resource" "botocore.session.Session.create_client" "hvac.Client")
  (#value? @value False)
  (#not-file? "<test>")
  (#set! fix "check"))

; if options.insecure: session.verify = False
((if_statement
   condition: (_) @_condition
   consequence: (block
     (expression_statement
       (assignment
         left: (attribute
           attribute: (identifier) @_name)
         right: (_) @value) @match)))
  (#match? @_condition "(?i)verify|insecure|ssl|tls|cert|unsafe|self_signed")
  (#eq? @_name "verify")
  (#imports? "requests" "requests_oauthlib" "cloudscraper" "httpx")
  (#value? @value False)
  (#not-file? "<test>")
  (#set! profile "strict")
  (#set! severity "medium")
  (#set! fix "verify-true"))

; session.verify = False
((assignment
   left: (attribute
     object: (_) @_session
     attribute: (identifier) @_name)
   right: (_) @value) @match
  (#eq? @_name "verify")
  (#resolves? @_session "requests.Session" "requests_oauthlib.OAuth1Session" "requests_oauthlib.OAuth2Session" "requests_html.HTMLSession" "cloudscraper.CloudScraper")
  (#value? @value False)
  (#not-value? @value True)
  (#not-file? "<test>")
  (#set! fix "verify-true"))

; self.session.verify = False, where the session was made elsewhere
((assignment
   left: (attribute
     object: (_) @_session
     attribute: (identifier) @_name)
   right: (_) @value) @match
  (#eq? @_name "verify")
  (#match? @_session "(?i)session$")
  (#imports? "requests" "requests_oauthlib" "cloudscraper")
  (#value? @value False)
  (#not-value? @value True)
  (#not-file? "<test>")
  (#set! confidence "medium")
  (#set! fix "verify-true"))

; aiohttp: session.get(url, ssl=False), TCPConnector(ssl=False), verify_ssl=False
((call
   function: (_) @callee
   arguments: (argument_list
     (keyword_argument
       name: (identifier) @_name
       value: (_) @value) @match @keyword))
  (#any-of? @_name "ssl" "verify_ssl")
  (#not-value? @value True)
  (#callee? @callee
    "aiohttp.TCPConnector" "aiohttp.connector.TCPConnector" "aiohttp.request" "aiohttp.ClientSession.get" "aiohttp.ClientSession.post"
    "aiohttp.ClientSession.put" "aiohttp.ClientSession.patch" "aiohttp.ClientSession.delete" "aiohttp.ClientSession.head"
    "aiohttp.ClientSession.options" "aiohttp.ClientSession.request" "aiohttp.ClientSession.ws_connect")
  (#value? @value False)
  (#not-file? "<test>")
  (#set! fix "check"))

; urllib3.PoolManager(cert_reqs="CERT_NONE")
((call
   function: (_) @callee
   arguments: (argument_list
     (keyword_argument
       name: (identifier) @_name
       value: (_) @value) @match @keyword))
  (#any-of? @_name "cert_reqs")
  (#callee? @callee
    "urllib3.PoolManager" "urllib3.ProxyManager" "urllib3.HTTPSConnectionPool" "urllib3.poolmanager.PoolManager"
    "urllib3.poolmanager.ProxyManager" "urllib3.connectionpool.HTTPSConnectionPool" "urllib3.connection_from_url"
    "urllib3.contrib.socks.SOCKSProxyManager" "urllib3.util.create_urllib3_context" "urllib3.util.ssl_.create_urllib3_context"
    "urllib3.util.ssl_wrap_socket" "urllib3.util.ssl_.ssl_wrap_socket")
  (#value? @value "CERT_NONE" "NONE" 0)
  (#not-file? "<test>")
  (#set! fix "cert-required"))

; cert_reqs=ssl.CERT_NONE
((call
   function: (_) @callee
   arguments: (argument_list
     (keyword_argument
       name: (identifier) @_name
       value: (_) @value) @match @keyword))
  (#any-of? @_name "cert_reqs" "ssl_cert_reqs" "validate")
  (#callee? @callee
    "urllib3.PoolManager" "urllib3.ProxyManager" "urllib3.HTTPSConnectionPool" "urllib3.poolmanager.PoolManager"
    "urllib3.poolmanager.ProxyManager" "urllib3.connectionpool.HTTPSConnectionPool" "urllib3.connection_from_url"
    "urllib3.contrib.socks.SOCKSProxyManager" "urllib3.util.create_urllib3_context" "urllib3.util.ssl_.create_urllib3_context"
    "urllib3.util.ssl_wrap_socket" "urllib3.util.ssl_.ssl_wrap_socket"
    "redis.Redis" "redis.StrictRedis" "redis.from_url" "redis.Redis.from_url" "redis.asyncio.Redis" "redis.asyncio.from_url"
    "pymongo.MongoClient" "ldap3.Tls")
  (#resolves? @value "ssl.CERT_NONE" "ssl.VerifyMode.CERT_NONE")
  (#not-file? "<test>")
  (#set! fix "cert-required-constant"))

; redis.Redis(ssl_cert_reqs=None)
((call
   function: (_) @callee
   arguments: (argument_list
     (keyword_argument
       name: (identifier) @_name
       value: (_) @value) @match @keyword))
  (#eq? @_name "ssl_cert_reqs")
  (#callee? @callee
    "redis.Redis" "redis.StrictRedis" "redis.from_url" "redis.Redis.from_url" "redis.asyncio.Redis" "redis.asyncio.from_url")
  (#value? @value None "none" "CERT_NONE")
  (#not-file? "<test>")
  (#set! fix "check"))

; other clients that have a switch to turn the check off
((call
   function: (_) @callee
   arguments: (argument_list
     (keyword_argument
       name: (identifier) @_name
       value: (_) @value) @match @keyword))
  (#any-of? @_name
    "tlsAllowInvalidCertificates" "tlsInsecure" "disable_ssl_certificate_validation" "disable_ssl")
  (#callee? @callee
    "pymongo.MongoClient" "pymongo.AsyncMongoClient" "motor.motor_asyncio.AsyncIOMotorClient" "httplib2.Http")
  (#value? @value True)
  (#not-file? "<test>")
  (#set! fix "check"))

((call
   function: (_) @callee
   arguments: (argument_list
     (keyword_argument
       name: (identifier) @_name
       value: (_) @value) @match @keyword))
  (#any-of? @_name "verify_certs" "validate_cert" "ssl_verify" "check_hostname")
  (#not-value? @value True)
  (#callee? @callee
    "elasticsearch.Elasticsearch" "elasticsearch.AsyncElasticsearch" "opensearchpy.OpenSearch" "opensearchpy.AsyncOpenSearch"
    "tornado.httpclient.HTTPRequest" "tornado.httpclient.AsyncHTTPClient.fetch" "tornado.httpclient.HTTPClient.fetch"
    "gitlab.Gitlab" "urllib3.util.create_urllib3_context")
  (#value? @value False)
  (#not-file? "<test>")
  (#set! fix "check"))

; curl.setopt(pycurl.SSL_VERIFYPEER, 0)
((call
   function: (_) @callee
   arguments: (argument_list
     . (_) @_option
     . (_) @value)) @match
  (#callee? @callee "pycurl.Curl.setopt")
  (#resolves? @_option "pycurl.SSL_VERIFYPEER")
  (#value? @value 0 False)
  (#not-file? "<test>")
  (#set! fix "verify-peer"))

; self.session.get(url, verify=False), where the session was made elsewhere
((call
   function: (attribute
     object: (_) @_client
     attribute: (identifier) @_method)
   arguments: (argument_list
     (keyword_argument
       name: (identifier) @_name
       value: (_) @value) @match @keyword))
  (#any-of? @_method "get" "post" "put" "patch" "delete" "head" "options" "request" "send" "ws_connect")
  (#any-of? @_name "verify" "ssl" "verify_ssl")
  (#match? @_client "(?i)(session|client)(\\(.*\\))?$")
  (#imports? "requests" "httpx" "aiohttp")
  (#value? @value False)
  (#not-value? @value True)
  (#not-file? "<test>")
  (#set! confidence "medium")
  (#set! fix "check"))

; async_get_clientsession(hass, verify_ssl=False): some function that has such a switch
((keyword_argument
   name: (identifier) @_name
   value: (false) @value) @match @keyword
  (#any-of? @_name "verify_ssl" "ssl_verify" "verify_tls" "tls_verify" "verify_cert" "verify_certs" "validate_cert" "validate_certs" "verify_certificate")
  (#not-file? "<test>")
  (#set! profile "strict")
  (#set! severity "medium")
  (#set! confidence "medium")
  (#set! fix "verify-true"))
