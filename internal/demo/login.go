package demo

import (
	"crypto/rand"
	"encoding/json"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
)

// Login is one demo account.
type Login struct {
	Login    string   `json:"login"`
	Password string   `json:"password"`
	Name     string   `json:"name"`
	Tenant   string   `json:"tenant"`
	Roles    []string `json:"roles"`
}

// newPassword is 16 letters and digits in groups: strong, and typed without mistakes.
func newPassword() string {
	t := strings.ToLower(rand.Text())
	return t[0:4] + "-" + t[4:8] + "-" + t[8:12] + "-" + t[12:16]
}

// LoginsFile is where the accounts of the demo are kept, inside the state directory.
const LoginsFile = "demo-logins.json"

// ReadLogins reads what Seed wrote; nil when it is not there.
func ReadLogins(dir string) ([]Login, error) {
	text, err := os.ReadFile(filepath.Join(dir, LoginsFile))
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	var out []Login
	return out, json.Unmarshal(text, &out)
}

func writeLogins(dir string, logins []Login) error {
	text, err := json.MarshalIndent(logins, "", "  ")
	if err != nil {
		return err
	}
	return os.WriteFile(filepath.Join(dir, LoginsFile), text, 0o600)
}
