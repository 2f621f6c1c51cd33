-- Stands in for jitsi-contrib's event_sync_component: says what it was told, so that a test sees that our fragment reaches it.

module:log("info", "event_sync of %s to %s with %s, again %d times", module:get_option_string("muc_component"),
	module:get_option_string("api_prefix"), module:get_option("api_headers").Authorization, module:get_option_number("api_retry_count"));
