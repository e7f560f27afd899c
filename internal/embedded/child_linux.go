package embedded

import (
	"bytes"
	"os"
	"strconv"
	"strings"
	"syscall"
)

// unicodeCtype is the system's locale that knows the letters of all languages.
const unicodeCtype = "C.UTF-8"

// childAttributes ties the child to us by the kernel's parent-death signal. A
// process group of its own keeps Ctrl-C from the database until the program
// that uses it has ended.
func childAttributes(account *syscall.Credential, onParentDeath syscall.Signal) *syscall.SysProcAttr {
	return &syscall.SysProcAttr{Credential: account, Setpgid: true, Pdeathsig: onParentDeath}
}

// guard has nothing to do here, see childAttributes.
func guard(int, syscall.Signal) func() { return func() {} }

// processInfo tells the state letter and the command line of a process, both
// empty when it is gone. It reads /proc because slim images have no ps.
func processInfo(pid int) (state, command string) {
	dir := "/proc/" + strconv.Itoa(pid)
	stat, err := os.ReadFile(dir + "/stat")
	if err != nil {
		return "", ""
	}
	// The name before the state may itself hold brackets and spaces.
	if end := bytes.LastIndexByte(stat, ')'); end >= 0 && len(stat) > end+2 {
		state = string(stat[end+2])
	}
	args, err := os.ReadFile(dir + "/cmdline")
	if err != nil {
		return state, ""
	}
	return state, strings.ReplaceAll(string(args), "\x00", " ")
}
