#!/usr/bin/env bash
# Nightly backup while the forum runs, kept for 14 days. Call it from cron or a systemd timer.
set -euo pipefail
cd /srv/wardround
folder=/var/backups/wardround
mkdir -p "$folder"
npx wardround backup "$folder/wardround-$(date -u +%Y-%m-%d).backup"
find "$folder" -name 'wardround-*.backup' -mtime +14 -delete
