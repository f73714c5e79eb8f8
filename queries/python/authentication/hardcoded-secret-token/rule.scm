;; title      = "Access token in the source code"
;; message    = "Whoever reads this code has this access token: revoke it, and read a new one from the environment"
;; severity   = "high"
;; confidence = "high"
;; cwe        = [798]
;; owasp      = ["A07:2021", "A07:2025"]
;; aliases    = ["B105", "B106", "B107", "S105", "S106", "S107"]
;; supersedes = [
;;   "hardcoded-password-argument", "hardcoded-password-default", "hardcoded-password-string", "hardcoded-secret-key",
;;   "jwt-hardcoded-secret",
;; ]
;;
;; [fix.no-fallback]
;; title  = "Refuse to start without it: `os.environ[…]` (and revoke this one)"
;; safety = "review"
;; edits  = [{ replace = "@get", with = "{api:os.environ}[{variable}]" }]
;;
;; [fix.aws-secret]
;; title  = "Read it from the environment: `os.environ[\"AWS_SECRET_ACCESS_KEY\"]` (and revoke this one)"
;; safety = "review"
;; if     = '(#value-match? @match "^[A-Za-z0-9/+]{40}$") (#not-match? @match "^[rR]?[bB]")'
;; edits  = [{ replace = "@match", with = "{api:os.environ}[\"AWS_SECRET_ACCESS_KEY\"]" }]
;;
;; [fix.github]
;; title  = "Read it from the environment: `os.environ[\"GITHUB_TOKEN\"]` (and revoke this one)"
;; safety = "review"
;; if     = '(#value-match? @match "^(?:gh[oprsu]_[A-Za-z0-9]{36,}|github_pat_[A-Za-z0-9]{22}_[A-Za-z0-9]{59})$") (#not-match? @match "^[rR]?[bB]")'
;; edits  = [{ replace = "@match", with = "{api:os.environ}[\"GITHUB_TOKEN\"]" }]
;;
;; [fix.gitlab]
;; title  = "Read it from the environment: `os.environ[\"GITLAB_TOKEN\"]` (and revoke this one)"
;; safety = "review"
;; if     = '(#value-match? @match "^gl(?:pat|ptt|dt|rt|soat|agent|cbt|oas|ft|imt)-[A-Za-z0-9_=-]{20,}(?:\\.[0-9a-z]{2}\\.[0-9a-z]{7,9})?$") (#not-match? @match "^[rR]?[bB]")'
;; edits  = [{ replace = "@match", with = "{api:os.environ}[\"GITLAB_TOKEN\"]" }]
;;
;; [fix.slack]
;; title  = "Read it from the environment: `os.environ[\"SLACK_TOKEN\"]` (and revoke this one)"
;; safety = "review"
;; if     = '(#value-match? @match "^(?:xox[abeoprs]-(?:[0-9]+-){1,3}[A-Za-z0-9-]{20,}|xapp-[0-9]-[A-Z0-9]+-[0-9]+-[a-f0-9]{32,})$") (#not-match? @match "^[rR]?[bB]")'
;; edits  = [{ replace = "@match", with = "{api:os.environ}[\"SLACK_TOKEN\"]" }]
;;
;; [fix.slack-webhook]
;; title  = "Read it from the environment: `os.environ[\"SLACK_WEBHOOK_URL\"]` (and revoke this one)"
;; safety = "review"
;; if     = '(#value-match? @match "^https://hooks\\.slack\\.com/(?:services/T[A-Z0-9]{8,}/B[A-Z0-9]{8,}|workflows/T[A-Z0-9]{8,}/A[A-Z0-9]{8,}/[0-9]{17,})/[A-Za-z0-9]{23,25}$") (#not-match? @match "^[rR]?[bB]")'
;; edits  = [{ replace = "@match", with = "{api:os.environ}[\"SLACK_WEBHOOK_URL\"]" }]
;;
;; [fix.stripe]
;; title  = "Read it from the environment: `os.environ[\"STRIPE_SECRET_KEY\"]` (and revoke this one)"
;; safety = "review"
;; if     = '(#value-match? @match "^[sr]k_live_[A-Za-z0-9]{20,}$") (#not-match? @match "^[rR]?[bB]")'
;; edits  = [{ replace = "@match", with = "{api:os.environ}[\"STRIPE_SECRET_KEY\"]" }]
;;
;; [fix.webhook-secret]
;; title  = "Read it from the environment: `os.environ[\"WEBHOOK_SECRET\"]` (and revoke this one)"
;; safety = "review"
;; if     = '(#value-match? @match "^whsec_[A-Za-z0-9+/]{32,}=*$") (#not-match? @match "^[rR]?[bB]")'
;; edits  = [{ replace = "@match", with = "{api:os.environ}[\"WEBHOOK_SECRET\"]" }]
;;
;; [fix.google]
;; title  = "Read it from the environment: `os.environ[\"GOOGLE_API_KEY\"]` (and revoke this one)"
;; safety = "review"
;; if     = '(#value-match? @match "^AIza[A-Za-z0-9_-]{35}$") (#not-match? @match "^[rR]?[bB]")'
;; edits  = [{ replace = "@match", with = "{api:os.environ}[\"GOOGLE_API_KEY\"]" }]
;;
;; [fix.google-client]
;; title  = "Read it from the environment: `os.environ[\"GOOGLE_CLIENT_SECRET\"]` (and revoke this one)"
;; safety = "review"
;; if     = '(#value-match? @match "^GOCSPX-[A-Za-z0-9_-]{28}$") (#not-match? @match "^[rR]?[bB]")'
;; edits  = [{ replace = "@match", with = "{api:os.environ}[\"GOOGLE_CLIENT_SECRET\"]" }]
;;
;; [fix.openai]
;; title  = "Read it from the environment: `os.environ[\"OPENAI_API_KEY\"]` (and revoke this one)"
;; safety = "review"
;; if     = '(#value-match? @match "^sk-(?:(?:proj|svcacct|admin|None)-[A-Za-z0-9_-]{40,}|[A-Za-z0-9]{20}T3BlbkFJ[A-Za-z0-9]{20})$") (#not-match? @match "^[rR]?[bB]")'
;; edits  = [{ replace = "@match", with = "{api:os.environ}[\"OPENAI_API_KEY\"]" }]
;;
;; [fix.anthropic]
;; title  = "Read it from the environment: `os.environ[\"ANTHROPIC_API_KEY\"]` (and revoke this one)"
;; safety = "review"
;; if     = '(#value-match? @match "^sk-ant-[a-z]+[0-9]{2}-[A-Za-z0-9_-]{80,}$") (#not-match? @match "^[rR]?[bB]")'
;; edits  = [{ replace = "@match", with = "{api:os.environ}[\"ANTHROPIC_API_KEY\"]" }]
;;
;; [fix.hugging-face]
;; title  = "Read it from the environment: `os.environ[\"HF_TOKEN\"]` (and revoke this one)"
;; safety = "review"
;; if     = '(#value-match? @match "^(?:hf_[A-Za-z0-9]{34,}|api_org_[A-Za-z0-9]{34})$") (#not-match? @match "^[rR]?[bB]")'
;; edits  = [{ replace = "@match", with = "{api:os.environ}[\"HF_TOKEN\"]" }]
;;
;; [fix.sendgrid]
;; title  = "Read it from the environment: `os.environ[\"SENDGRID_API_KEY\"]` (and revoke this one)"
;; safety = "review"
;; if     = '(#value-match? @match "^SG\\.[A-Za-z0-9_-]{22}\\.[A-Za-z0-9_-]{43}$") (#not-match? @match "^[rR]?[bB]")'
;; edits  = [{ replace = "@match", with = "{api:os.environ}[\"SENDGRID_API_KEY\"]" }]
;;
;; [fix.mailgun]
;; title  = "Read it from the environment: `os.environ[\"MAILGUN_API_KEY\"]` (and revoke this one)"
;; safety = "review"
;; if     = '(#value-match? @match "^key-[a-f0-9]{32}$") (#not-match? @match "^[rR]?[bB]")'
;; edits  = [{ replace = "@match", with = "{api:os.environ}[\"MAILGUN_API_KEY\"]" }]
;;
;; [fix.npm]
;; title  = "Read it from the environment: `os.environ[\"NPM_TOKEN\"]` (and revoke this one)"
;; safety = "review"
;; if     = '(#value-match? @match "^npm_[A-Za-z0-9]{36}$") (#not-match? @match "^[rR]?[bB]")'
;; edits  = [{ replace = "@match", with = "{api:os.environ}[\"NPM_TOKEN\"]" }]
;;
;; [fix.pypi]
;; title  = "Read it from the environment: `os.environ[\"PYPI_TOKEN\"]` (and revoke this one)"
;; safety = "review"
;; if     = '(#value-match? @match "^pypi-Ag(?:EIcHlwaS5vcmc|ENdGVzdC5weXBpLm9yZ)[A-Za-z0-9_-]{50,}$") (#not-match? @match "^[rR]?[bB]")'
;; edits  = [{ replace = "@match", with = "{api:os.environ}[\"PYPI_TOKEN\"]" }]
;;
;; [fix.azure-storage]
;; title  = "Read it from the environment: `os.environ[\"AZURE_CONNECTION_STRING\"]` (and revoke this one)"
;; safety = "review"
;; if     = '(#value-match? @match "^\\S*(?:AccountKey|SharedAccessKey)=[A-Za-z0-9+/]{43,86}==?\\S*$") (#not-match? @match "^[rR]?[bB]")'
;; edits  = [{ replace = "@match", with = "{api:os.environ}[\"AZURE_CONNECTION_STRING\"]" }]
;;
;; [fix.azure-client]
;; title  = "Read it from the environment: `os.environ[\"AZURE_CLIENT_SECRET\"]` (and revoke this one)"
;; safety = "review"
;; if     = '(#value-match? @match "^[A-Za-z0-9_~.-]{3}[78]Q~[A-Za-z0-9_~.-]{31,34}$") (#not-match? @match "^[rR]?[bB]")'
;; edits  = [{ replace = "@match", with = "{api:os.environ}[\"AZURE_CLIENT_SECRET\"]" }]
;;
;; [fix.telegram]
;; title  = "Read it from the environment: `os.environ[\"TELEGRAM_BOT_TOKEN\"]` (and revoke this one)"
;; safety = "review"
;; if     = '(#value-match? @match "^[0-9]{8,10}:AA[A-Za-z0-9_-]{33}$") (#not-match? @match "^[rR]?[bB]")'
;; edits  = [{ replace = "@match", with = "{api:os.environ}[\"TELEGRAM_BOT_TOKEN\"]" }]
;;
;; [fix.discord]
;; title  = "Read it from the environment: `os.environ[\"DISCORD_TOKEN\"]` (and revoke this one)"
;; safety = "review"
;; if     = '(#value-match? @match "^[MNO][A-Za-z0-9_-]{23,27}\\.[A-Za-z0-9_-]{6}\\.[A-Za-z0-9_-]{27,38}$") (#not-match? @match "^[rR]?[bB]")'
;; edits  = [{ replace = "@match", with = "{api:os.environ}[\"DISCORD_TOKEN\"]" }]
;;
;; [fix.discord-webhook]
;; title  = "Read it from the environment: `os.environ[\"DISCORD_WEBHOOK_URL\"]` (and revoke this one)"
;; safety = "review"
;; if     = '(#value-match? @match "^https://(?:ptb\\.|canary\\.)?discord(?:app)?\\.com/api/webhooks/[0-9]{17,20}/[A-Za-z0-9_-]{60,}$") (#not-match? @match "^[rR]?[bB]")'
;; edits  = [{ replace = "@match", with = "{api:os.environ}[\"DISCORD_WEBHOOK_URL\"]" }]
;;
;; [fix.digitalocean]
;; title  = "Read it from the environment: `os.environ[\"DIGITALOCEAN_TOKEN\"]` (and revoke this one)"
;; safety = "review"
;; if     = '(#value-match? @match "^do[opr]_v1_[a-f0-9]{64}$") (#not-match? @match "^[rR]?[bB]")'
;; edits  = [{ replace = "@match", with = "{api:os.environ}[\"DIGITALOCEAN_TOKEN\"]" }]
;;
;; [fix.shopify]
;; title  = "Read it from the environment: `os.environ[\"SHOPIFY_ACCESS_TOKEN\"]` (and revoke this one)"
;; safety = "review"
;; if     = '(#value-match? @match "^shp(?:at|ca|pa|ss)_[a-fA-F0-9]{32}$") (#not-match? @match "^[rR]?[bB]")'
;; edits  = [{ replace = "@match", with = "{api:os.environ}[\"SHOPIFY_ACCESS_TOKEN\"]" }]
;;
;; [fix.databricks]
;; title  = "Read it from the environment: `os.environ[\"DATABRICKS_TOKEN\"]` (and revoke this one)"
;; safety = "review"
;; if     = '(#value-match? @match "^dapi[a-f0-9]{32}(?:-[0-9])?$") (#not-match? @match "^[rR]?[bB]")'
;; edits  = [{ replace = "@match", with = "{api:os.environ}[\"DATABRICKS_TOKEN\"]" }]
;;
;; [fix.aws-id]
;; title  = "Read it from the environment: `os.environ[\"AWS_ACCESS_KEY_ID\"]` (and revoke this one)"
;; safety = "review"
;; if     = '(#value-match? @match "^(?:AKIA|ASIA)[A-Z2-7]{16}$") (#not-match? @match "^[rR]?[bB]")'
;; edits  = [{ replace = "@match", with = "{api:os.environ}[\"AWS_ACCESS_KEY_ID\"]" }]
;;
;; [fix.twilio]
;; title  = "Read it from the environment: `os.environ[\"TWILIO_AUTH_TOKEN\"]` (and revoke this one)"
;; safety = "review"
;; if     = '(#value-match? @match "^[a-f0-9]{32}$") (#not-match? @match "^[rR]?[bB]")'
;; edits  = [{ replace = "@match", with = "{api:os.environ}[\"TWILIO_AUTH_TOKEN\"]" }]
;;
;; [fix.private-key]
;; title  = "Read it from the environment: `os.environ[\"PRIVATE_KEY\"]` (and revoke this one)"
;; safety = "review"
;; if     = '(#value-match? @match "^(?s)\\s*-----BEGIN .*-----\\s*$") (#not-match? @match "^[rR]?[bB]")'
;; edits  = [{ replace = "@match", with = "{api:os.environ}[\"PRIVATE_KEY\"]" }]
;;
;; [fix.other]
;; title  = "Read it from the environment: `os.environ[\"ACCESS_TOKEN\"]` (and revoke this one)"
;; safety = "review"
;; if     = '(#value-match? @match "^(?:lin_api_[A-Za-z0-9]{40}|ntn_[0-9]{11}[A-Za-z0-9]{35}|glsa_[A-Za-z0-9]{32}_[a-f0-9]{8}|glc_eyJ[A-Za-z0-9+/=]{60,}|sntrys_eyJ[A-Za-z0-9+/=_]{60,}|sq0csp-[A-Za-z0-9_-]{43}|pscale_(?:tkn|pw|oauth)_[A-Za-z0-9_.-]{32,}|sbp_[a-f0-9]{40}|hvs\\.[A-Za-z0-9_-]{90,}|[A-Za-z0-9]{14}\\.atlasv1\\.[A-Za-z0-9_=-]{60,}|ATATT3[A-Za-z0-9_=-]{180,}|AGE-SECRET-KEY-1[A-Z0-9]{58}|gsk_[A-Za-z0-9]{52}|r8_[A-Za-z0-9]{37}|pul-[a-f0-9]{40}|rubygems_[a-f0-9]{48}|dckr_(?:pat|oat)_[A-Za-z0-9_-]{27,}|NRAK-[A-Z0-9]{27}|PMAK-[a-f0-9]{24}-[a-f0-9]{34}|figd_[A-Za-z0-9_-]{40,}|dp\\.(?:pt|st|ct|sa|scim|audit)\\.[A-Za-z0-9.]{40,}|xai-[A-Za-z0-9]{80}|pplx-[A-Za-z0-9]{48}|lsv2_(?:pt|sk)_[a-f0-9]{32}_[a-f0-9]{10}|tvly-(?:dev-)?[A-Za-z0-9]{32}|vercel_[A-Za-z0-9]{24,}|phx_[A-Za-z0-9]{43}|pat[A-Za-z0-9]{14}\\.[a-f0-9]{64})$") (#not-match? @match "^[rR]?[bB]")'
;; edits  = [{ replace = "@match", with = "{api:os.environ}[\"ACCESS_TOKEN\"]" }]

; A token in a test is most often invented.
(([(string) (concatenated_string)] @match)
  (#file? "<test>" "**/t/unit/**" "**/t/integration/**" "**/testdata/**" "**/test_data/**" "**/fixtures/**" "**/unittests/**")
  (#not-within? @match "concatenated_string")
  (#match? @match "gh[oprsu]_|github_pat_|gl(?:pat|ptt|dt|rt|soat|agent|cbt|oas|ft|imt)-|xox|xapp-|hooks\\.slack\\.com|[sr]k_live_|whsec_|AIza|GOCSPX-|sk-|sk-ant-|hf_|api_org_|SG\\.|key-|npm_|pypi-Ag|Key=|AccountKey|sig=|[78]Q~|:AA|/api/webhooks/|do[opr]_v1_|shp(?:at|ca|pa|ss)_|dapi|lin_api_|ntn_|gls?[ac]_|sntrys_|sq0csp-|pscale_|sbp_|hvs\\.|\\.atlasv1\\.|ATATT3|AGE-SECRET|gsk_|r8_|pul-|rubygems_|dckr_|NRAK-|PMAK-|figd_|dp\\.|xai-|pplx-|lsv2_|tvly-|vercel_|phx_|AKIA|ASIA")
  (#value-match? @match "(?:(?:^|[^A-Za-z0-9_-])(?:(?:gh[oprsu]_[A-Za-z0-9]{36,}|github_pat_[A-Za-z0-9]{22}_[A-Za-z0-9]{59})|gl(?:pat|ptt|dt|rt|soat|agent|cbt|oas|ft|imt)-[A-Za-z0-9_=-]{20,}(?:\\.[0-9a-z]{2}\\.[0-9a-z]{7,9})?|(?:xox[abeoprs]-(?:[0-9]+-){1,3}[A-Za-z0-9-]{20,}|xapp-[0-9]-[A-Z0-9]+-[0-9]+-[a-f0-9]{32,})|https://hooks\\.slack\\.com/(?:services/T[A-Z0-9]{8,}/B[A-Z0-9]{8,}|workflows/T[A-Z0-9]{8,}/A[A-Z0-9]{8,}/[0-9]{17,})/[A-Za-z0-9]{23,25}|[sr]k_live_[A-Za-z0-9]{20,}|whsec_[A-Za-z0-9+/]{32,}=*|AIza[A-Za-z0-9_-]{35}|GOCSPX-[A-Za-z0-9_-]{28}|sk-(?:(?:proj|svcacct|admin|None)-[A-Za-z0-9_-]{40,}|[A-Za-z0-9]{20}T3BlbkFJ[A-Za-z0-9]{20})|sk-ant-[a-z]+[0-9]{2}-[A-Za-z0-9_-]{80,}|(?:hf_[A-Za-z0-9]{34,}|api_org_[A-Za-z0-9]{34})|SG\\.[A-Za-z0-9_-]{22}\\.[A-Za-z0-9_-]{43}|key-[a-f0-9]{32}|npm_[A-Za-z0-9]{36}|pypi-Ag(?:EIcHlwaS5vcmc|ENdGVzdC5weXBpLm9yZ)[A-Za-z0-9_-]{50,}|(?:AccountKey=[A-Za-z0-9+/]{86}==|SharedAccessKey=[A-Za-z0-9+/]{43}=)|[A-Za-z0-9_~.-]{3}[78]Q~[A-Za-z0-9_~.-]{31,34}|[0-9]{8,10}:AA[A-Za-z0-9_-]{33}|https://(?:ptb\\.|canary\\.)?discord(?:app)?\\.com/api/webhooks/[0-9]{17,20}/[A-Za-z0-9_-]{60,}|do[opr]_v1_[a-f0-9]{64}|shp(?:at|ca|pa|ss)_[a-fA-F0-9]{32}|dapi[a-f0-9]{32}(?:-[0-9])?|(?:lin_api_[A-Za-z0-9]{40}|ntn_[0-9]{11}[A-Za-z0-9]{35}|glsa_[A-Za-z0-9]{32}_[a-f0-9]{8}|glc_eyJ[A-Za-z0-9+/=]{60,}|sntrys_eyJ[A-Za-z0-9+/=_]{60,}|sq0csp-[A-Za-z0-9_-]{43}|pscale_(?:tkn|pw|oauth)_[A-Za-z0-9_.-]{32,}|sbp_[a-f0-9]{40}|hvs\\.[A-Za-z0-9_-]{90,}|[A-Za-z0-9]{14}\\.atlasv1\\.[A-Za-z0-9_=-]{60,}|ATATT3[A-Za-z0-9_=-]{180,}|AGE-SECRET-KEY-1[A-Z0-9]{58}|gsk_[A-Za-z0-9]{52}|r8_[A-Za-z0-9]{37}|pul-[a-f0-9]{40}|rubygems_[a-f0-9]{48}|dckr_(?:pat|oat)_[A-Za-z0-9_-]{27,}|NRAK-[A-Z0-9]{27}|PMAK-[a-f0-9]{24}-[a-f0-9]{34}|figd_[A-Za-z0-9_-]{40,}|dp\\.(?:pt|st|ct|sa|scim|audit)\\.[A-Za-z0-9.]{40,}|xai-[A-Za-z0-9]{80}|pplx-[A-Za-z0-9]{48}|lsv2_(?:pt|sk)_[a-f0-9]{32}_[a-f0-9]{10}|tvly-(?:dev-)?[A-Za-z0-9]{32}|vercel_[A-Za-z0-9]{24,}|phx_[A-Za-z0-9]{43}))(?:[^A-Za-z0-9_-]|$)|(?:^|[^A-Za-z0-9/+])(?:AKIA|ASIA)[A-Z2-7]{16}(?:[^A-Za-z0-9/+]|$))")
  (#not-match? @match "(?i)example|x{4}|0{6}|1{6}|a{6}|f{8}|\\*{3}|\\.{3}|012345|123456|abcdef|fedcba|987654|deadbeef|your|placeholder|change.?me|dummy|fake|redacted")
  (#set! profile "strict")
  (#set! severity "medium")
  (#set! confidence "low")
  (#set! message "This has the form of an access token; if it is a real one, whoever reads this test has it"))

(([(string) (concatenated_string)] @match)
  (#file? "<test>" "**/t/unit/**" "**/t/integration/**" "**/testdata/**" "**/test_data/**" "**/fixtures/**" "**/unittests/**")
  (#not-within? @match "concatenated_string")
  (#match? @match "[MNO][A-Za-z0-9_-]{23,27}\\.|pat[A-Za-z0-9]{14}\\.")
  (#value-match? @match "(?:^|[^A-Za-z0-9_-])(?:[MNO][A-Za-z0-9_-]{23,27}\\.[A-Za-z0-9_-]{6}\\.[A-Za-z0-9_-]{27,38}|pat[A-Za-z0-9]{14}\\.[a-f0-9]{64})(?:[^A-Za-z0-9_-]|$)")
  (#not-match? @match "(?i)example|x{4}|0{6}|1{6}|a{6}|f{8}|\\*{3}|\\.{3}|012345|123456|abcdef|fedcba|987654|deadbeef|your|placeholder|change.?me|dummy|fake|redacted")
  (#set! profile "strict")
  (#set! severity "medium")
  (#set! confidence "low")
  (#set! message "This has the form of an access token; if it is a real one, whoever reads this test has it"))

(([(string) (concatenated_string)] @match)
  (#file? "<test>" "**/t/unit/**" "**/t/integration/**" "**/testdata/**" "**/test_data/**" "**/fixtures/**" "**/unittests/**")
  (#not-within? @match "concatenated_string")
  (#match? @match "-----BEGIN")
  (#value-match? @match "-----BEGIN (?:(?:RSA|EC|DSA|OPENSSH|PGP|ENCRYPTED) )?PRIVATE KEY")
  (#set! profile "audit")
  (#set! severity "info")
  (#set! confidence "low")
  (#set! message "Make sure that this private key is used for tests only"))

; os.environ.get("GITHUB_TOKEN", "…")
((call
   function: (_) @_get
   arguments: (argument_list
     . (_) @variable
     . [(string) (concatenated_string)] @match .)) @get
  (#callee? @_get "os.environ.get" "os.getenv")
  (#value-match? @match "(?:(?:^|[^A-Za-z0-9_-])(?:(?:gh[oprsu]_[A-Za-z0-9]{36,}|github_pat_[A-Za-z0-9]{22}_[A-Za-z0-9]{59})|gl(?:pat|ptt|dt|rt|soat|agent|cbt|oas|ft|imt)-[A-Za-z0-9_=-]{20,}(?:\\.[0-9a-z]{2}\\.[0-9a-z]{7,9})?|(?:xox[abeoprs]-(?:[0-9]+-){1,3}[A-Za-z0-9-]{20,}|xapp-[0-9]-[A-Z0-9]+-[0-9]+-[a-f0-9]{32,})|https://hooks\\.slack\\.com/(?:services/T[A-Z0-9]{8,}/B[A-Z0-9]{8,}|workflows/T[A-Z0-9]{8,}/A[A-Z0-9]{8,}/[0-9]{17,})/[A-Za-z0-9]{23,25}|[sr]k_live_[A-Za-z0-9]{20,}|whsec_[A-Za-z0-9+/]{32,}=*|AIza[A-Za-z0-9_-]{35}|GOCSPX-[A-Za-z0-9_-]{28}|sk-(?:(?:proj|svcacct|admin|None)-[A-Za-z0-9_-]{40,}|[A-Za-z0-9]{20}T3BlbkFJ[A-Za-z0-9]{20})|sk-ant-[a-z]+[0-9]{2}-[A-Za-z0-9_-]{80,}|(?:hf_[A-Za-z0-9]{34,}|api_org_[A-Za-z0-9]{34})|SG\\.[A-Za-z0-9_-]{22}\\.[A-Za-z0-9_-]{43}|key-[a-f0-9]{32}|npm_[A-Za-z0-9]{36}|pypi-Ag(?:EIcHlwaS5vcmc|ENdGVzdC5weXBpLm9yZ)[A-Za-z0-9_-]{50,}|(?:AccountKey=[A-Za-z0-9+/]{86}==|SharedAccessKey=[A-Za-z0-9+/]{43}=)|[A-Za-z0-9_~.-]{3}[78]Q~[A-Za-z0-9_~.-]{31,34}|[0-9]{8,10}:AA[A-Za-z0-9_-]{33}|[MNO][A-Za-z0-9_-]{23,27}\\.[A-Za-z0-9_-]{6}\\.[A-Za-z0-9_-]{27,38}|https://(?:ptb\\.|canary\\.)?discord(?:app)?\\.com/api/webhooks/[0-9]{17,20}/[A-Za-z0-9_-]{60,}|do[opr]_v1_[a-f0-9]{64}|shp(?:at|ca|pa|ss)_[a-fA-F0-9]{32}|dapi[a-f0-9]{32}(?:-[0-9])?|(?:lin_api_[A-Za-z0-9]{40}|ntn_[0-9]{11}[A-Za-z0-9]{35}|glsa_[A-Za-z0-9]{32}_[a-f0-9]{8}|glc_eyJ[A-Za-z0-9+/=]{60,}|sntrys_eyJ[A-Za-z0-9+/=_]{60,}|sq0csp-[A-Za-z0-9_-]{43}|pscale_(?:tkn|pw|oauth)_[A-Za-z0-9_.-]{32,}|sbp_[a-f0-9]{40}|hvs\\.[A-Za-z0-9_-]{90,}|[A-Za-z0-9]{14}\\.atlasv1\\.[A-Za-z0-9_=-]{60,}|ATATT3[A-Za-z0-9_=-]{180,}|AGE-SECRET-KEY-1[A-Z0-9]{58}|gsk_[A-Za-z0-9]{52}|r8_[A-Za-z0-9]{37}|pul-[a-f0-9]{40}|rubygems_[a-f0-9]{48}|dckr_(?:pat|oat)_[A-Za-z0-9_-]{27,}|NRAK-[A-Z0-9]{27}|PMAK-[a-f0-9]{24}-[a-f0-9]{34}|figd_[A-Za-z0-9_-]{40,}|dp\\.(?:pt|st|ct|sa|scim|audit)\\.[A-Za-z0-9.]{40,}|xai-[A-Za-z0-9]{80}|pplx-[A-Za-z0-9]{48}|lsv2_(?:pt|sk)_[a-f0-9]{32}_[a-f0-9]{10}|tvly-(?:dev-)?[A-Za-z0-9]{32}|vercel_[A-Za-z0-9]{24,}|phx_[A-Za-z0-9]{43}|pat[A-Za-z0-9]{14}\\.[a-f0-9]{64}))(?:[^A-Za-z0-9_-]|$)|(?:^|[^A-Za-z0-9/+])(?:AKIA|ASIA)[A-Z2-7]{16}(?:[^A-Za-z0-9/+]|$))")
  (#not-match? @match "(?i)example|x{4}|0{6}|1{6}|a{6}|f{8}|\\*{3}|\\.{3}|012345|123456|abcdef|fedcba|987654|deadbeef|your|placeholder|change.?me|dummy|fake|redacted")
  (#set! message "Whoever reads this code has this access token: revoke it, and refuse to start without `{variable.value}`")
  (#set! fix "no-fallback"))

((boolean_operator
   left: (call
     function: (_) @_get
     arguments: (argument_list . (_) @variable))
   operator: "or"
   right: [(string) (concatenated_string)] @match) @get
  (#callee? @_get "os.environ.get" "os.getenv")
  (#value-match? @match "(?:(?:^|[^A-Za-z0-9_-])(?:(?:gh[oprsu]_[A-Za-z0-9]{36,}|github_pat_[A-Za-z0-9]{22}_[A-Za-z0-9]{59})|gl(?:pat|ptt|dt|rt|soat|agent|cbt|oas|ft|imt)-[A-Za-z0-9_=-]{20,}(?:\\.[0-9a-z]{2}\\.[0-9a-z]{7,9})?|(?:xox[abeoprs]-(?:[0-9]+-){1,3}[A-Za-z0-9-]{20,}|xapp-[0-9]-[A-Z0-9]+-[0-9]+-[a-f0-9]{32,})|https://hooks\\.slack\\.com/(?:services/T[A-Z0-9]{8,}/B[A-Z0-9]{8,}|workflows/T[A-Z0-9]{8,}/A[A-Z0-9]{8,}/[0-9]{17,})/[A-Za-z0-9]{23,25}|[sr]k_live_[A-Za-z0-9]{20,}|whsec_[A-Za-z0-9+/]{32,}=*|AIza[A-Za-z0-9_-]{35}|GOCSPX-[A-Za-z0-9_-]{28}|sk-(?:(?:proj|svcacct|admin|None)-[A-Za-z0-9_-]{40,}|[A-Za-z0-9]{20}T3BlbkFJ[A-Za-z0-9]{20})|sk-ant-[a-z]+[0-9]{2}-[A-Za-z0-9_-]{80,}|(?:hf_[A-Za-z0-9]{34,}|api_org_[A-Za-z0-9]{34})|SG\\.[A-Za-z0-9_-]{22}\\.[A-Za-z0-9_-]{43}|key-[a-f0-9]{32}|npm_[A-Za-z0-9]{36}|pypi-Ag(?:EIcHlwaS5vcmc|ENdGVzdC5weXBpLm9yZ)[A-Za-z0-9_-]{50,}|(?:AccountKey=[A-Za-z0-9+/]{86}==|SharedAccessKey=[A-Za-z0-9+/]{43}=)|[A-Za-z0-9_~.-]{3}[78]Q~[A-Za-z0-9_~.-]{31,34}|[0-9]{8,10}:AA[A-Za-z0-9_-]{33}|[MNO][A-Za-z0-9_-]{23,27}\\.[A-Za-z0-9_-]{6}\\.[A-Za-z0-9_-]{27,38}|https://(?:ptb\\.|canary\\.)?discord(?:app)?\\.com/api/webhooks/[0-9]{17,20}/[A-Za-z0-9_-]{60,}|do[opr]_v1_[a-f0-9]{64}|shp(?:at|ca|pa|ss)_[a-fA-F0-9]{32}|dapi[a-f0-9]{32}(?:-[0-9])?|(?:lin_api_[A-Za-z0-9]{40}|ntn_[0-9]{11}[A-Za-z0-9]{35}|glsa_[A-Za-z0-9]{32}_[a-f0-9]{8}|glc_eyJ[A-Za-z0-9+/=]{60,}|sntrys_eyJ[A-Za-z0-9+/=_]{60,}|sq0csp-[A-Za-z0-9_-]{43}|pscale_(?:tkn|pw|oauth)_[A-Za-z0-9_.-]{32,}|sbp_[a-f0-9]{40}|hvs\\.[A-Za-z0-9_-]{90,}|[A-Za-z0-9]{14}\\.atlasv1\\.[A-Za-z0-9_=-]{60,}|ATATT3[A-Za-z0-9_=-]{180,}|AGE-SECRET-KEY-1[A-Z0-9]{58}|gsk_[A-Za-z0-9]{52}|r8_[A-Za-z0-9]{37}|pul-[a-f0-9]{40}|rubygems_[a-f0-9]{48}|dckr_(?:pat|oat)_[A-Za-z0-9_-]{27,}|NRAK-[A-Z0-9]{27}|PMAK-[a-f0-9]{24}-[a-f0-9]{34}|figd_[A-Za-z0-9_-]{40,}|dp\\.(?:pt|st|ct|sa|scim|audit)\\.[A-Za-z0-9.]{40,}|xai-[A-Za-z0-9]{80}|pplx-[A-Za-z0-9]{48}|lsv2_(?:pt|sk)_[a-f0-9]{32}_[a-f0-9]{10}|tvly-(?:dev-)?[A-Za-z0-9]{32}|vercel_[A-Za-z0-9]{24,}|phx_[A-Za-z0-9]{43}|pat[A-Za-z0-9]{14}\\.[a-f0-9]{64}))(?:[^A-Za-z0-9_-]|$)|(?:^|[^A-Za-z0-9/+])(?:AKIA|ASIA)[A-Z2-7]{16}(?:[^A-Za-z0-9/+]|$))")
  (#not-match? @match "(?i)example|x{4}|0{6}|1{6}|a{6}|f{8}|\\*{3}|\\.{3}|012345|123456|abcdef|fedcba|987654|deadbeef|your|placeholder|change.?me|dummy|fake|redacted")
  (#set! message "Whoever reads this code has this access token: revoke it, and refuse to start without `{variable.value}`")
  (#set! fix "no-fallback"))

; boto3.client("s3", aws_secret_access_key="…")
((keyword_argument
   name: (identifier) @_name
   value: [(string) (concatenated_string)] @match)
  (#named? @_name "aws secret access key" "secret access key" "aws secret key" "aws secret")
  (#not-named? @_name "name" "id" "arn" "path" "file" "ref" "hash")
  (#value-match? @match "^[A-Za-z0-9/+]{40}$")
  (#value-match? @match "[0-9]")
  (#value-match? @match "[a-z]")
  (#value-match? @match "[A-Z]")
  (#not-value-match? @match "(?i)EXAMPLE|x{4}|123456|abcdef|your|fake|dummy")
  (#not-file? "<test>")
  (#set! severity "critical")
  (#set! message "Whoever reads this code has this AWS secret access key: revoke it, and read a new one from the environment")
  (#set! fix "aws-secret"))

((assignment
   left: (_) @_name
   right: [(string) (concatenated_string)] @match)
  (#named? @_name "aws secret access key" "secret access key" "aws secret key" "aws secret")
  (#not-named? @_name "name" "id" "arn" "path" "file" "ref" "hash")
  (#value-match? @match "^[A-Za-z0-9/+]{40}$")
  (#value-match? @match "[0-9]")
  (#value-match? @match "[a-z]")
  (#value-match? @match "[A-Z]")
  (#not-value-match? @match "(?i)EXAMPLE|x{4}|123456|abcdef|your|fake|dummy")
  (#not-file? "<test>")
  (#set! severity "critical")
  (#set! message "Whoever reads this code has this AWS secret access key: revoke it, and read a new one from the environment")
  (#set! fix "aws-secret"))

((pair
   key: (string (string_content) @_name)
   value: [(string) (concatenated_string)] @match)
  (#named? @_name "aws secret access key" "secret access key" "aws secret key" "aws secret")
  (#not-named? @_name "name" "id" "arn" "path" "file" "ref" "hash")
  (#value-match? @match "^[A-Za-z0-9/+]{40}$")
  (#value-match? @match "[0-9]")
  (#value-match? @match "[a-z]")
  (#value-match? @match "[A-Z]")
  (#not-value-match? @match "(?i)EXAMPLE|x{4}|123456|abcdef|your|fake|dummy")
  (#not-file? "<test>")
  (#set! severity "critical")
  (#set! message "Whoever reads this code has this AWS secret access key: revoke it, and read a new one from the environment")
  (#set! fix "aws-secret"))

(([(string) (concatenated_string)] @match)
  (#not-within? @match "concatenated_string")
  (#match? @match "AKIA|ASIA")
  (#value-match? @match "(?:^|[^A-Za-z0-9/+])(?:AKIA|ASIA)[A-Z2-7]{16}(?:[^A-Za-z0-9/+]|$)")
  (#not-match? @match "(?i)example|x{4}|0{6}|1{6}|a{6}|f{8}|\\*{3}|\\.{3}|012345|123456|abcdef|fedcba|987654|deadbeef|your|placeholder|change.?me|dummy|fake|redacted")
  (#set! severity "medium")
  (#set! message "The secret of this AWS access key id is probably close by; revoke the key, and take a new one from the environment or a role")
  (#set! fix "aws-id"))

(([(string) (concatenated_string)] @match)
  (#not-within? @match "concatenated_string")
  (#match? @match "gh[oprsu]_|github_pat_|gl(?:pat|ptt|dt|rt|soat|agent|cbt|oas|ft|imt)-")
  (#value-match? @match "(?:^|[^A-Za-z0-9_-])(?:(?:gh[oprsu]_[A-Za-z0-9]{36,}|github_pat_[A-Za-z0-9]{22}_[A-Za-z0-9]{59})|gl(?:pat|ptt|dt|rt|soat|agent|cbt|oas|ft|imt)-[A-Za-z0-9_=-]{20,}(?:\\.[0-9a-z]{2}\\.[0-9a-z]{7,9})?)(?:[^A-Za-z0-9_-]|$)")
  (#not-match? @match "(?i)example|x{4}|0{6}|1{6}|a{6}|f{8}|\\*{3}|\\.{3}|012345|123456|abcdef|fedcba|987654|deadbeef|your|placeholder|change.?me|dummy|fake|redacted")
  (#set! severity "critical")
  (#set! message "Whoever reads this code has this GitHub or GitLab token: revoke it, and read a new one from the environment")
  (#set! fix "github")
  (#set! fix "gitlab"))

(([(string) (concatenated_string)] @match)
  (#not-within? @match "concatenated_string")
  (#match? @match "npm_|pypi-Ag")
  (#value-match? @match "(?:^|[^A-Za-z0-9_-])(?:npm_[A-Za-z0-9]{36}|pypi-Ag(?:EIcHlwaS5vcmc|ENdGVzdC5weXBpLm9yZ)[A-Za-z0-9_-]{50,})(?:[^A-Za-z0-9_-]|$)")
  (#not-match? @match "(?i)example|x{4}|0{6}|1{6}|a{6}|f{8}|\\*{3}|\\.{3}|012345|123456|abcdef|fedcba|987654|deadbeef|your|placeholder|change.?me|dummy|fake|redacted")
  (#set! severity "critical")
  (#set! message "Whoever reads this code has this npm or PyPI token: revoke it, and read a new one from the environment")
  (#set! fix "npm")
  (#set! fix "pypi"))

(([(string) (concatenated_string)] @match)
  (#not-within? @match "concatenated_string")
  (#match? @match "xox|xapp-")
  (#value-match? @match "(?:^|[^A-Za-z0-9_-])(?:xox[abeoprs]-(?:[0-9]+-){1,3}[A-Za-z0-9-]{20,}|xapp-[0-9]-[A-Z0-9]+-[0-9]+-[a-f0-9]{32,})(?:[^A-Za-z0-9_-]|$)")
  (#not-match? @match "(?i)example|x{4}|0{6}|1{6}|a{6}|f{8}|\\*{3}|\\.{3}|012345|123456|abcdef|fedcba|987654|deadbeef|your|placeholder|change.?me|dummy|fake|redacted")
  (#set! message "Whoever reads this code has this Slack token: revoke it, and read a new one from the environment")
  (#set! fix "slack"))

(([(string) (concatenated_string)] @match)
  (#not-within? @match "concatenated_string")
  (#match? @match "hooks\\.slack\\.com|/api/webhooks/")
  (#value-match? @match "(?:https://hooks\\.slack\\.com/(?:services/T[A-Z0-9]{8,}/B[A-Z0-9]{8,}|workflows/T[A-Z0-9]{8,}/A[A-Z0-9]{8,}/[0-9]{17,})/[A-Za-z0-9]{23,25}|https://(?:ptb\\.|canary\\.)?discord(?:app)?\\.com/api/webhooks/[0-9]{17,20}/[A-Za-z0-9_-]{60,})")
  (#not-match? @match "(?i)example|x{4}|0{6}|1{6}|a{6}|f{8}|\\*{3}|\\.{3}|012345|123456|abcdef|fedcba|987654|deadbeef|your|placeholder|change.?me|dummy|fake|redacted")
  (#set! severity "medium")
  (#set! message "Whoever reads this code has the address of this webhook: revoke it, and read a new one from the environment")
  (#set! fix "slack-webhook")
  (#set! fix "discord-webhook"))

(([(string) (concatenated_string)] @match)
  (#not-within? @match "concatenated_string")
  (#match? @match "[sr]k_live_")
  (#value-match? @match "(?:^|[^A-Za-z0-9_-])[sr]k_live_[A-Za-z0-9]{20,}(?:[^A-Za-z0-9_-]|$)")
  (#not-match? @match "(?i)example|x{4}|0{6}|1{6}|a{6}|f{8}|\\*{3}|\\.{3}|012345|123456|abcdef|fedcba|987654|deadbeef|your|placeholder|change.?me|dummy|fake|redacted")
  (#set! severity "critical")
  (#set! message "Whoever reads this code has this live Stripe key: revoke it, and read a new one from the environment")
  (#set! fix "stripe"))

(([(string) (concatenated_string)] @match)
  (#not-within? @match "concatenated_string")
  (#match? @match "AIza")
  (#value-match? @match "(?:^|[^A-Za-z0-9_-])AIza[A-Za-z0-9_-]{35}(?:[^A-Za-z0-9_-]|$)")
  (#not-match? @match "(?i)example|x{4}|0{6}|1{6}|a{6}|f{8}|\\*{3}|\\.{3}|012345|123456|abcdef|fedcba|987654|deadbeef|your|placeholder|change.?me|dummy|fake|redacted")
  (#set! severity "medium")
  (#set! message "Whoever reads this code has this Google API key: revoke it, and read a new one from the environment")
  (#set! fix "google"))

(([(string) (concatenated_string)] @match)
  (#not-within? @match "concatenated_string")
  (#match? @match "sk-|sk-ant-")
  (#value-match? @match "(?:^|[^A-Za-z0-9_-])(?:sk-(?:(?:proj|svcacct|admin|None)-[A-Za-z0-9_-]{40,}|[A-Za-z0-9]{20}T3BlbkFJ[A-Za-z0-9]{20})|sk-ant-[a-z]+[0-9]{2}-[A-Za-z0-9_-]{80,})(?:[^A-Za-z0-9_-]|$)")
  (#not-match? @match "(?i)example|x{4}|0{6}|1{6}|a{6}|f{8}|\\*{3}|\\.{3}|012345|123456|abcdef|fedcba|987654|deadbeef|your|placeholder|change.?me|dummy|fake|redacted")
  (#set! message "Whoever reads this code has this OpenAI or Anthropic key: revoke it, and read a new one from the environment")
  (#set! fix "openai")
  (#set! fix "anthropic"))

(([(string) (concatenated_string)] @match)
  (#not-within? @match "concatenated_string")
  (#match? @match "hf_|api_org_")
  (#value-match? @match "(?:^|[^A-Za-z0-9_-])(?:hf_[A-Za-z0-9]{34,}|api_org_[A-Za-z0-9]{34})(?:[^A-Za-z0-9_-]|$)")
  (#not-match? @match "(?i)example|x{4}|0{6}|1{6}|a{6}|f{8}|\\*{3}|\\.{3}|012345|123456|abcdef|fedcba|987654|deadbeef|your|placeholder|change.?me|dummy|fake|redacted")
  (#set! message "Whoever reads this code has this Hugging Face token: revoke it, and read a new one from the environment")
  (#set! fix "hugging-face"))

(([(string) (concatenated_string)] @match)
  (#not-within? @match "concatenated_string")
  (#match? @match "SG\\.|key-")
  (#value-match? @match "(?:^|[^A-Za-z0-9_-])(?:SG\\.[A-Za-z0-9_-]{22}\\.[A-Za-z0-9_-]{43}|key-[a-f0-9]{32})(?:[^A-Za-z0-9_-]|$)")
  (#not-match? @match "(?i)example|x{4}|0{6}|1{6}|a{6}|f{8}|\\*{3}|\\.{3}|012345|123456|abcdef|fedcba|987654|deadbeef|your|placeholder|change.?me|dummy|fake|redacted")
  (#set! message "Whoever reads this code has this SendGrid or Mailgun key: revoke it, and read a new one from the environment")
  (#set! fix "sendgrid")
  (#set! fix "mailgun"))

(([(string) (concatenated_string)] @match)
  (#not-within? @match "concatenated_string")
  (#match? @match "Key=|AccountKey|sig=")
  (#value-match? @match "(?:AccountKey=[A-Za-z0-9+/]{86}==|SharedAccessKey=[A-Za-z0-9+/]{43}=)")
  (#not-match? @match "(?i)example|x{4}|0{6}|1{6}|a{6}|f{8}|\\*{3}|\\.{3}|012345|123456|abcdef|fedcba|987654|deadbeef|your|placeholder|change.?me|dummy|fake|redacted")
  (#not-value-match? @match "devstoreaccount1|Eby8vdM02xNOcqF|C2y6yDjf5/R\\+ob0N8A7Cgv")
  (#set! severity "critical")
  (#set! message "Whoever reads this code has this Azure connection string: revoke it, and read a new one from the environment")
  (#set! fix "azure-storage"))

(([(string) (concatenated_string)] @match)
  (#not-within? @match "concatenated_string")
  (#match? @match "[78]Q~")
  (#value-match? @match "(?:^|[^A-Za-z0-9_-])[A-Za-z0-9_~.-]{3}[78]Q~[A-Za-z0-9_~.-]{31,34}(?:[^A-Za-z0-9_-]|$)")
  (#not-match? @match "(?i)example|x{4}|0{6}|1{6}|a{6}|f{8}|\\*{3}|\\.{3}|012345|123456|abcdef|fedcba|987654|deadbeef|your|placeholder|change.?me|dummy|fake|redacted")
  (#set! message "Whoever reads this code has this Azure client secret: revoke it, and read a new one from the environment")
  (#set! fix "azure-client"))

(([(string) (concatenated_string)] @match)
  (#not-within? @match "concatenated_string")
  (#match? @match ":AA")
  (#value-match? @match "(?:^|[^A-Za-z0-9_-])(?:[0-9]{8,10}:AA[A-Za-z0-9_-]{33})(?:[^A-Za-z0-9_-]|$)")
  (#not-match? @match "(?i)example|x{4}|0{6}|1{6}|a{6}|f{8}|\\*{3}|\\.{3}|012345|123456|abcdef|fedcba|987654|deadbeef|your|placeholder|change.?me|dummy|fake|redacted")
  (#set! message "Whoever reads this code has the token of this Telegram bot: revoke it, and read a new one from the environment")
  (#set! fix "telegram"))

(([(string) (concatenated_string)] @match)
  (#not-within? @match "concatenated_string")
  (#match? @match "[MNO][A-Za-z0-9_-]{23,27}\\.")
  (#value-match? @match "(?:^|[^A-Za-z0-9_-])(?:[MNO][A-Za-z0-9_-]{23,27}\\.[A-Za-z0-9_-]{6}\\.[A-Za-z0-9_-]{27,38})(?:[^A-Za-z0-9_-]|$)")
  (#not-match? @match "(?i)example|x{4}|0{6}|1{6}|a{6}|f{8}|\\*{3}|\\.{3}|012345|123456|abcdef|fedcba|987654|deadbeef|your|placeholder|change.?me|dummy|fake|redacted")
  (#set! message "Whoever reads this code has the token of this Discord bot: revoke it, and read a new one from the environment")
  (#set! fix "discord"))

; Google's clients, DigitalOcean, Shopify, Databricks, Linear, Notion, Grafana, Sentry, Square, PlanetScale, Supabase, Vault, Terraform, Atlassian, age, Groq, Replicate, Pulumi, RubyGems, Docker, …
(([(string) (concatenated_string)] @match)
  (#not-within? @match "concatenated_string")
  (#match? @match "GOCSPX-|whsec_|do[opr]_v1_|shp(?:at|ca|pa|ss)_|dapi|lin_api_|ntn_|gls?[ac]_|sntrys_|sq0csp-|pscale_|sbp_|hvs\\.|\\.atlasv1\\.|ATATT3|AGE-SECRET|gsk_|r8_|pul-|rubygems_|dckr_|NRAK-|PMAK-|figd_|dp\\.|xai-|pplx-|lsv2_|tvly-|vercel_|phx_")
  (#value-match? @match "(?:^|[^A-Za-z0-9_-])(?:GOCSPX-[A-Za-z0-9_-]{28}|whsec_[A-Za-z0-9+/]{32,}=*|do[opr]_v1_[a-f0-9]{64}|shp(?:at|ca|pa|ss)_[a-fA-F0-9]{32}|dapi[a-f0-9]{32}(?:-[0-9])?|lin_api_[A-Za-z0-9]{40}|ntn_[0-9]{11}[A-Za-z0-9]{35}|glsa_[A-Za-z0-9]{32}_[a-f0-9]{8}|glc_eyJ[A-Za-z0-9+/=]{60,}|sntrys_eyJ[A-Za-z0-9+/=_]{60,}|sq0csp-[A-Za-z0-9_-]{43}|pscale_(?:tkn|pw|oauth)_[A-Za-z0-9_.-]{32,}|sbp_[a-f0-9]{40}|hvs\\.[A-Za-z0-9_-]{90,}|[A-Za-z0-9]{14}\\.atlasv1\\.[A-Za-z0-9_=-]{60,}|ATATT3[A-Za-z0-9_=-]{180,}|AGE-SECRET-KEY-1[A-Z0-9]{58}|gsk_[A-Za-z0-9]{52}|r8_[A-Za-z0-9]{37}|pul-[a-f0-9]{40}|rubygems_[a-f0-9]{48}|dckr_(?:pat|oat)_[A-Za-z0-9_-]{27,}|NRAK-[A-Z0-9]{27}|PMAK-[a-f0-9]{24}-[a-f0-9]{34}|figd_[A-Za-z0-9_-]{40,}|dp\\.(?:pt|st|ct|sa|scim|audit)\\.[A-Za-z0-9.]{40,}|xai-[A-Za-z0-9]{80}|pplx-[A-Za-z0-9]{48}|lsv2_(?:pt|sk)_[a-f0-9]{32}_[a-f0-9]{10}|tvly-(?:dev-)?[A-Za-z0-9]{32}|vercel_[A-Za-z0-9]{24,}|phx_[A-Za-z0-9]{43})(?:[^A-Za-z0-9_-]|$)")
  (#not-match? @match "(?i)example|x{4}|0{6}|1{6}|a{6}|f{8}|\\*{3}|\\.{3}|012345|123456|abcdef|fedcba|987654|deadbeef|your|placeholder|change.?me|dummy|fake|redacted")
  (#set! fix "google-client")
  (#set! fix "webhook-secret")
  (#set! fix "digitalocean")
  (#set! fix "shopify")
  (#set! fix "databricks")
  (#set! fix "other"))

(([(string) (concatenated_string)] @match)
  (#not-within? @match "concatenated_string")
  (#match? @match "pat[A-Za-z0-9]{14}\\.")
  (#value-match? @match "(?:^|[^A-Za-z0-9_-])(?:pat[A-Za-z0-9]{14}\\.[a-f0-9]{64})(?:[^A-Za-z0-9_-]|$)")
  (#not-match? @match "(?i)example|x{4}|0{6}|1{6}|a{6}|f{8}|\\*{3}|\\.{3}|012345|123456|abcdef|fedcba|987654|deadbeef|your|placeholder|change.?me|dummy|fake|redacted")
  (#set! fix "other"))

; twilio.rest.Client("AC…", "…")
((call
   function: (_) @_client
   arguments: (argument_list
     . (_)
     . [(string) (concatenated_string)] @match))
  (#callee? @_client "twilio.rest.Client" "twilio.rest.TwilioRestClient")
  (#value-match? @match "^[a-f0-9]{32}$")
  (#not-value-match? @match "0{6}|1{6}|a{6}|0123456|abcdef")
  (#not-file? "<test>")
  (#set! message "Whoever reads this code has the auth token of this Twilio account: revoke it, and read a new one from the environment")
  (#set! fix "twilio"))

; A key without its Base64 is a pattern or a placeholder.
(([(string) (concatenated_string)] @match)
  (#not-within? @match "concatenated_string")
  (#match? @match "-----BEGIN")
  (#value-match? @match "-----BEGIN (?:(?:RSA|EC|DSA|OPENSSH|PGP) )?PRIVATE KEY(?: BLOCK)?-----[\\s\\\\nr]*(?:[A-Za-z-]+: [^\\n]*\\s+)*[A-Za-z0-9+/=]{24,}")
  (#not-value-match? @match "(?i)x{8}|\\.{3}|example|your|<")
  (#set! severity "critical")
  (#set! message "Whoever reads this code has this private key: replace it, and read the new one from a file or the environment")
  (#set! fix "private-key"))

(([(string) (concatenated_string)] @match)
  (#not-within? @match "concatenated_string")
  (#match? @match "-----BEGIN ENCRYPTED")
  (#value-match? @match "-----BEGIN ENCRYPTED PRIVATE KEY-----\\s*[A-Za-z0-9+/=]{24,}")
  (#set! profile "strict")
  (#set! severity "medium")
  (#set! message "Only its passphrase protects this private key from whoever reads this code; read it from a file"))

; A JSON web token: perhaps expired, perhaps public by design. The one of jwt.io is everywhere.
(([(string) (concatenated_string)] @match)
  (#not-within? @match "concatenated_string")
  (#match? @match "eyJ")
  (#value-match? @match "(?:^|[^A-Za-z0-9_-])eyJ[A-Za-z0-9_-]{10,}\\.eyJ[A-Za-z0-9_-]{10,}\\.[A-Za-z0-9_-]{20,}")
  (#not-value-match? @match "eyJzdWIiOiIxMjM0NTY3ODkwIi")
  (#set! profile "strict")
  (#set! severity "medium")
  (#set! confidence "low")
  (#set! message "If this token is still valid and not public, whoever reads this code can use it; read it from the environment"))

(([(string) (concatenated_string)] @match)
  (#not-within? @match "concatenated_string")
  (#match? @match "_test_")
  (#value-match? @match "(?:^|[^A-Za-z0-9_])(?:sk|rk)_test_[A-Za-z0-9]{20,}")
  (#not-match? @match "(?i)example|x{4}|0{6}|1{6}|a{6}|f{8}|\\*{3}|\\.{3}|012345|123456|abcdef|fedcba|987654|deadbeef|your|placeholder|change.?me|dummy|fake|redacted")
  (#set! profile "strict")
  (#set! severity "low")
  (#set! message "A test key of Stripe moves no money, but whoever reads this code sees and changes your test data"))
