-- Stands in for Jitsi's modules on the main host that read options of ours: says what it finds under their names.

module:log("info", "reservations with %s, commands by %s", module:get_option("reservations_api_headers").Authorization,
	module:get_option_string("prosody_password_public_key_repo_url"));
