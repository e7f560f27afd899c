# Words shared by the scripts here. Source it: . "$(dirname "$0")/lib.sh"
# Results go to standard output, everything for people to standard error.

ROOT=$(cd "$(dirname "$0")/.." && pwd)
CACHE=${NUANXIN_CACHE:-$ROOT/.cache}

say() { echo "==> $*" >&2; }

die() {
	echo "error: $*" >&2
	exit 1
}

# on_path NAME...: prints where the first of the programs is that is installed.
on_path() {
	for name in "$@"; do
		command -v "$name" && return 0
	done
	return 1
}

is_root() { [ "$(id -u)" = 0 ]; }
