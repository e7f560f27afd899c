//go:build unix && !linux

package embedded

import (
	"os"
	"os/exec"
	"strconv"
	"strings"
	"syscall"
)

// unicodeCtype is the system's locale that knows the letters of all languages.
const unicodeCtype = "UTF-8"

// childAttributes gives the child a process group of its own, which keeps
// Ctrl-C from the database until the program that uses it has ended.
func childAttributes(account *syscall.Credential, _ syscall.Signal) *syscall.SysProcAttr {
	return &syscall.SysProcAttr{Credential: account, Setpgid: true}
}

// guard starts a shell that waits for the end of a pipe which only we hold,
// then stops the server: the stand-in for Linux's parent-death signal. The
// returned function ends the shell.
func guard(pid int, orderlyStop syscall.Signal) func() {
	r, w, err := os.Pipe()
	if err != nil {
		return func() {}
	}
	sh := exec.Command("/bin/sh", "-c", `cat >/dev/null; kill -"$1" "$0"`, strconv.Itoa(pid), strconv.Itoa(int(orderlyStop)))
	sh.Stdin, sh.SysProcAttr = r, &syscall.SysProcAttr{Setpgid: true}
	err = sh.Start()
	_ = r.Close()
	if err != nil {
		_ = w.Close()
		return func() {}
	}
	return func() {
		_ = syscall.Kill(-sh.Process.Pid, syscall.SIGKILL)
		_ = sh.Wait()
		_ = w.Close()
	}
}

// processInfo tells the state letters and the command line of a process, both
// empty when it is gone.
func processInfo(pid int) (state, command string) {
	out, err := exec.Command("ps", "-ww", "-o", "stat=,args=", "-p", strconv.Itoa(pid)).Output()
	if err != nil {
		return "", ""
	}
	state, command, _ = strings.Cut(strings.TrimSpace(string(out)), " ")
	return state, command
}
