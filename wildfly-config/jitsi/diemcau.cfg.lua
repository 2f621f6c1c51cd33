-- The other side: what Prosody must know beyond the variables of jitsi.env. Put it into the container's conf.d and fill in SERVER and PASS as the page told them.
-- src/docs/jitsi.md has the reasons.

-- Its pass, with which Prosody asks whether a room may open.
reservations_api_headers = {
    ["Authorization"] = "Bearer PASS";
}

-- Where Prosody fetches the public key of our commands, such as the end of a conference.
prosody_password_public_key_repo_url = "https://diemcau.tinh.gov.vn/api/media/system-keys"

-- Who came and left, told as it happens (jitsi-contrib/prosody-plugins, event_sync).
Component "event_sync.meet.jitsi" "event_sync_component"
    muc_component = "muc.meet.jitsi"
    api_prefix = "https://diemcau.tinh.gov.vn/api/backstage/SERVER"
    api_headers = {
        ["Authorization"] = "Bearer PASS";
    }
