# What every script of bin/ begins with: stops at the first failure, knows where the project is, and says --help.
set -euo pipefail
shopt -s nullglob
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd -P)

# The comment at the head of a script is its help.
help() {
    sed -n '2,/^[^#]/{s/^# \{0,1\}//p;}' "$0"
}

case "${1:-}" in
    -h | --help)
        # bin/run and bin/di4c pass on to the program what is not for them
        [ "${own_help:-yes}" = no ] || { help; exit 0; }
        ;;
esac
