package embedded

import (
	"errors"
	"fmt"
	"os"
	"os/user"
	"path/filepath"
	"strconv"
	"syscall"
)

// serverAccount picks the account PostgreSQL runs under when we are root, as
// it refuses to run as root; nil means our own. The account must have a passwd
// entry, which initdb looks up, so a number cannot simply be made up.
func serverAccount(data string) (*syscall.Credential, error) {
	if os.Getuid() != 0 {
		return nil, nil
	}
	if uid, gid, err := ownerOf(data); err == nil && uid != 0 {
		return &syscall.Credential{Uid: uid, Gid: gid}, nil // an existing cluster keeps its owner
	}
	for _, name := range []string{"postgres", "_postgres", "nobody"} {
		if cred := lookupAccount(name); cred != nil {
			return cred, nil
		}
	}
	return nil, errors.New("running as root, and there is no account postgres or nobody to run PostgreSQL under")
}

func lookupAccount(name string) *syscall.Credential {
	u, err := user.Lookup(name)
	if err != nil {
		return nil
	}
	// Signed, then cut to 32 bits: nobody is -2 on macOS.
	uid, uidErr := strconv.ParseInt(u.Uid, 10, 64)
	gid, gidErr := strconv.ParseInt(u.Gid, 10, 64)
	if uidErr != nil || gidErr != nil || uid == 0 {
		return nil
	}
	return &syscall.Credential{Uid: uint32(uid), Gid: uint32(gid)}
}

// makeOwned makes a private directory for the account. It refuses a directory
// that someone else made first, as anybody may do below /tmp.
func makeOwned(dir string, account *syscall.Credential) error {
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return err
	}
	info, err := os.Lstat(dir)
	if err != nil {
		return err
	}
	uid, _, err := ownerOf(dir)
	if err != nil {
		return err
	}
	ours := int(uid) == os.Getuid() || account != nil && uid == account.Uid
	if !info.IsDir() || !ours {
		return fmt.Errorf("%s exists already and belongs to user %d: remove it", dir, uid)
	}
	if account == nil {
		return os.Chmod(dir, 0o700)
	}
	return errors.Join(os.Chmod(dir, 0o700), os.Chown(dir, int(account.Uid), int(account.Gid)))
}

// checkReachable says which directory shuts the account out, where the server
// itself would only say "Permission denied".
func checkReachable(account *syscall.Credential, dirs ...string) error {
	if account == nil {
		return nil
	}
	for _, dir := range dirs {
		for p := dir; p != filepath.Dir(p); p = filepath.Dir(p) {
			info, err := os.Stat(p)
			if err != nil {
				return err
			}
			uid, _, err := ownerOf(p)
			if err != nil {
				return err
			}
			if info.Mode().Perm()&0o001 == 0 && uid != account.Uid {
				return fmt.Errorf("user %d, which runs PostgreSQL, cannot enter %s (mode %v): chmod o+x it, or set NUANXIN_STATE_DIR to a directory it can enter",
					account.Uid, p, info.Mode().Perm())
			}
		}
	}
	return nil
}

// ownerOf does not follow a symbolic link: a link someone planted is theirs.
func ownerOf(path string) (uid, gid uint32, err error) {
	var st syscall.Stat_t
	if err := syscall.Lstat(path, &st); err != nil {
		return 0, 0, err
	}
	return st.Uid, st.Gid, nil
}
