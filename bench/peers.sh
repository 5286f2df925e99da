# shellcheck shell=bash
#
# What the benchmarks share: fetching the tools that Waymark is compared with. It is sourced; tools names the folder for them.

# Unpacks Debian's newest Hugo with its own libraries beside the system, and writes a script that starts it. The lists of packages
# lie there too: the system's own are not touched.
fetch_hugo() {
  local apt=$tools/apt loader mirror options
  HUGO=$tools/hugo
  if [ -x "$HUGO" ]; then
    return
  fi
  say "Fetching Hugo from Debian unstable…"
  mkdir -p "$apt/lists/partial" "$apt/cache/archives/partial" "$tools/debian"
  mirror=$(apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' 'Label: Debian' | head -n 1)
  printf 'deb [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] %s sid main\n' "$mirror" >"$apt/sources.list"
  options=(-qq -o "Dir::Etc::sourcelist=$apt/sources.list" -o Dir::Etc::sourceparts=/dev/null
    -o "Dir::State::lists=$apt/lists" -o "Dir::Cache=$apt/cache" -o APT::Sandbox::User=root)
  apt-get "${options[@]}" update
  (cd "$apt" && apt-get "${options[@]}" download hugo libsass1 libwebp7 libsharpyuv0 libc6 libgcc-s1 libstdc++6)
  for package in "$apt"/*.deb; do
    dpkg-deb -x "$package" "$tools/debian"
  done
  loader=$(find "$tools/debian" -name 'ld-linux*.so.*' | head -n 1)
  printf '#!/bin/sh\nexec "%s" --library-path "%s" "%s" "$@"\n' \
    "$loader" "$(dirname "$(find "$tools/debian" -name libc.so.6)")" "$tools/debian/usr/bin/hugo" >"$HUGO"
  chmod +x "$HUGO"
}
