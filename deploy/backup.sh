#!/usr/bin/env bash
# Nightly backup while the forum runs, kept for 14 days. Call it from cron or a systemd timer.
set -euo pipefail
cd /srv/wardround
# The same settings as the forum's: cron knows none of them. Not read by the shell, to which < and & mean something.
env=--env-file=/etc/wardround.env
folder=/var/backups/wardround
mkdir -p "$folder"
node "$env" bin/wardround.js backup "$folder/wardround-$(date -u +%Y-%m-%d).backup"
find "$folder" -name 'wardround-*.backup' -mtime +14 -delete
# What ended since a backup ends again by this list; its newest copy counts, whichever backup is restored.
list="$(node "$env" -p 'process.env.DATA_DIR || "data"')/removed-for-good.ndjson"
if [ -f "$list" ]; then cp -p "$list" "$folder/"; fi
