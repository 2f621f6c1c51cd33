#!/bin/sh
# Jibri's finalize script (JIBRI_FINALIZE_RECORDING_SCRIPT_PATH): hands a finished recording over to Điểm Cầu.
#
# Jibri gives the directory of the recording as the only argument, ignores the result, and waits for the script before it records again. So this returns at
# once and goes on in the background. It sends piece by piece and asks after each failure how far it has come, for two days; started again for the same
# directory, it goes on where it was. When the file has arrived whole, the directory gets the file `handed-over`; nothing is deleted here.
#
# Needs: curl, sha256sum, base64, dd. Optional: ffprobe (tells how long the recording plays).
# Set in Jibri's environment, or in the file that DIEMCAU_ENV names (/etc/jitsi/jibri/diemcau.env):
#   DIEMCAU_BACKSTAGE   https://<Điểm Cầu>/api/backstage/<id of this server>, as the page "Máy chủ hội nghị" shows it
#   DIEMCAU_PASS        the server's pass, from the same page
set -u

directory=${1:?"usage: finalize.sh <directory of the recording>"}
settings=${DIEMCAU_ENV:-/etc/jitsi/jibri/diemcau.env}
if [ -r "$settings" ]; then . "$settings"; fi
: "${DIEMCAU_BACKSTAGE:?}" "${DIEMCAU_PASS:?}"
piece=${DIEMCAU_PIECE:-4194304}
patience=${DIEMCAU_PATIENCE:-172800}
pause=${DIEMCAU_PAUSE:-15}
log=$directory/hand-over.log

say() { printf '%s %s\n' "$(date -u +%FT%TZ)" "$*" >> "$log"; }

# The pass goes in by a file, so that no list of processes shows it.
ask() { curl -sS --max-time 120 --speed-limit 1 --speed-time 30 -K "$secret" -H 'Tus-Resumable: 1.0.0' "$@" 2>> "$log"; }

encoded() { printf %s "$1" | base64 | tr -d '\n'; }

header() { tr -d '\r' < "$answer" | sed -n "s/^$1: *//Ip" | tail -n 1; }

# metadata.json of Jibri: {"meeting_url":"https://host/room","participants":[...],...}; the file's own name begins with the room as well.
room_of() {
  url=$(sed -n 's/.*"meeting_url"[^"]*"\([^"]*\)".*/\1/p' "$directory/metadata.json" 2>/dev/null | head -n 1)
  if [ -n "$url" ]; then
    url=${url%%[?#]*}
    url=${url%/}
    printf %s "${url##*/}"
  else
    basename "$1" | sed 's/_[0-9-]*\.[^.]*$//'
  fi
}

seconds_of() {
  command -v ffprobe > /dev/null || return 0
  ffprobe -v error -show_entries format=duration -of csv=p=0 "$1" 2>/dev/null | cut -d. -f1
}

# Announcing the same file again gives the same address.
announce() {
  words="room $(encoded "$(room_of "$1")"),name $(encoded "$(basename "$1")"),sha256 $(encoded "$digest")"
  seconds=$(seconds_of "$1")
  if [ -n "$seconds" ]; then words="$words,duration $(encoded "$seconds")"; fi
  status=$(ask -o /dev/null -D "$answer" -w '%{http_code}' -X POST -H "Content-Length: 0" -H "Upload-Length: $length" -H "Upload-Metadata: $words" \
    "$DIEMCAU_BACKSTAGE/recordings")
  location=$(header location)
  case $status in
    201) address=$DIEMCAU_BACKSTAGE/recordings/${location##*/} ;;
    400 | 401 | 404 | 413) say "refused: $status"; return 2 ;;
    *) say "not announced: $status"; return 1 ;;
  esac
}

reached() {
  status=$(ask -o /dev/null -D "$answer" -w '%{http_code}' --head "$address")
  offset=$(header upload-offset)
  [ "$status" = 200 ] && [ -n "$offset" ]
}

# 409 says how far it really is; 460 that the file has to be sent again from its beginning.
send_piece() {
  status=$(dd if="$1" bs=65536 iflag=skip_bytes,count_bytes skip="$offset" count="$piece" 2> /dev/null |
    ask -o /dev/null -D "$answer" -w '%{http_code}' -X PATCH -H 'Content-Type: application/offset+octet-stream' \
      -H "Upload-Offset: $offset" -H 'Expect:' --data-binary @- "$address")
  said=$(header upload-offset)
  case $status in
    204 | 409) offset=${said:-$offset} ;;
    460) say 'the digest was wrong, sending again'; offset=0 ;;
    *) return 1 ;;
  esac
}

send() {
  announce "$1" || return $?
  reached || return 1
  while [ "$offset" -lt "$length" ]; do
    send_piece "$1" || return 1
  done
}

hand_over() {
  length=$(wc -c < "$1" | tr -d ' ')
  digest=$(sha256sum < "$1" | cut -d' ' -f1)
  end=$(($(date +%s) + patience))
  while :; do
    send "$1"
    case $? in
      0) say "handed over: $length bytes, $digest"; return 0 ;;
      2) return 1 ;;
    esac
    if [ "$(date +%s)" -ge "$end" ]; then say 'given up'; return 1; fi
    say "broke off, trying again in $pause s"
    sleep "$pause"
  done
}

all() {
  exec 9> "$directory/.hand-over"
  if command -v flock > /dev/null; then flock -n 9 || exit 0; fi
  umask 077
  secret=$(mktemp)
  answer=$(mktemp)
  trap 'rm -f "$secret" "$answer"' EXIT
  trap 'exit 1' INT TERM
  printf 'header = "Authorization: Bearer %s"\n' "$DIEMCAU_PASS" > "$secret"
  failed=0
  for file in "$directory"/*.mp4 "$directory"/*.webm "$directory"/*.mkv; do
    if [ -f "$file" ]; then hand_over "$file" || failed=1; fi
  done
  if [ "$failed" = 0 ]; then : > "$directory/handed-over"; fi
}

if [ -e "$directory/handed-over" ]; then exit 0; fi
if [ "${DIEMCAU_FOREGROUND:-}" = 1 ]; then
  all
else
  all < /dev/null > /dev/null 2>&1 &
fi
