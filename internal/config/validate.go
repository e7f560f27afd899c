package config

import (
	"net"
	"net/url"
	"os"
	"slices"
	"strings"
	"time"
)

// Purpose is what the program is about to do, which decides what it needs.
type Purpose int

// The purposes.
const (
	Serve   Purpose = iota // api, worker, dev
	Migrate                // migrate
)

const (
	maxConns       = 200
	maxConcurrency = 1000
	minPassword    = 12
	minS3Secret    = 16
)

// defaultSecrets are those of examples and of freshly installed servers.
var defaultSecrets = []string{
	"admin", "adminadmin", "change-me-please", "changeme", "changemeplease", "example-password", "minioadmin", "minioadmin123",
	"nuanxin", "nuanxin_app", "nuanxin_owner", "nuanxinnuanxin", "password", "password1234", "passwordpassword", "postgres",
	"postgrespostgres", "secret", "secretsecret", "123456789012",
}

// Validate lists everything that is missing, malformed or unsafe for the purpose,
// each with its cure. In dev nothing is required, as embedded servers stand in,
// and weak secrets pass.
func (c *Config) Validate(p Purpose) error {
	v := validator{Config: c}
	v.environment()
	if p == Migrate {
		v.database("DATABASE_OWNER_URL", c.DatabaseOwnerURL)
		return v.problems.asError()
	}
	v.databases()
	v.redis()
	v.store()
	v.web()
	v.masterKey()
	v.messages()
	v.limits()
	return v.problems.asError()
}

type validator struct {
	*Config
	problems Problems
}

func (v *validator) prod() bool { return v.Env != Dev }

// require tells whether the setting is there, and complains in prod if it is not.
func (v *validator) require(name, value, cure string) bool {
	if value == "" && v.prod() {
		v.problems.add(name, "is not set", cure)
	}
	return value != ""
}

func (v *validator) environment() {
	if v.Env != Dev && v.Env != Prod {
		v.problems.add("NUANXIN_ENV", "is neither dev nor prod", "set one of them, or leave it out for prod")
	}
	if v.LogFormat != "json" && v.LogFormat != "text" {
		v.problems.add("NUANXIN_LOG_FORMAT", "is neither json nor text", "set one of them")
	}
}

func (v *validator) databases() {
	v.database("DATABASE_URL", v.DatabaseURL)
	if u := v.DatabaseURL.parse(); u != nil {
		if user, _ := credentials(u); user == "postgres" || user == "nuanxin_owner" {
			v.problems.add("DATABASE_URL", "names the role "+user+", which row level security does not bind", "use the role nuanxin_app")
		}
	}
	if v.Env == Dev && v.DatabaseURL != "" {
		v.database("DATABASE_OWNER_URL", v.DatabaseOwnerURL)
		if v.DatabaseOwnerURL == "" {
			v.problems.add("DATABASE_OWNER_URL", "is not set", "nuanxin dev migrates your database as its owner; leave both out to get an embedded one")
		}
	}
}

func (v *validator) database(name string, u URL) {
	if !v.require(name, string(u), "set it to postgres://user:password@host/database") {
		return
	}
	parsed := u.parse()
	if parsed == nil || parsed.Scheme != "postgres" && parsed.Scheme != "postgresql" {
		v.problems.add(name, "is not a postgres:// URL", "set it to postgres://user:password@host/database, with special characters of the password as %XX")
		return
	}
	v.password(name, parsed)
}

func (v *validator) redis() {
	if !v.require("REDIS_URL", string(v.RedisURL), "set it to redis://:password@host:6379/0") {
		return
	}
	parsed := v.RedisURL.parse()
	if parsed == nil || !slices.Contains([]string{"redis", "rediss", "unix"}, parsed.Scheme) {
		v.problems.add("REDIS_URL", "is not a redis://, rediss:// or unix:// URL", "set it to redis://:password@host:6379/0")
		return
	}
	v.password("REDIS_URL", parsed)
}

// password refuses a guessable one outside dev. None at all passes: sockets,
// certificates and closed networks need none.
func (v *validator) password(name string, u *url.URL) {
	user, password := credentials(u)
	if v.prod() && password != "" && weak(password, user, minPassword) {
		v.problems.add(name, "holds a default or short password", "give the account a random one of at least 12 characters")
	}
}

func weak(secret, user string, minLength int) bool {
	return len(secret) < minLength || secret == user || slices.Contains(defaultSecrets, strings.ToLower(secret))
}

func (v *validator) store() {
	if v.require("S3_ENDPOINT", v.S3Endpoint, "set it to host:port of the object store") && strings.Contains(v.S3Endpoint, "/") {
		v.problems.add("S3_ENDPOINT", "is a URL", "set host:port only, and S3_SECURE=false for plain http")
	}
	if v.S3Endpoint == "" && v.Env == Dev {
		return // the embedded store has keys of its own
	}
	v.require("S3_ACCESS_KEY", v.S3AccessKey, "make a key that may use one bucket only")
	if v.require("S3_SECRET_KEY", v.S3SecretKey.Reveal(), "make a key that may use one bucket only") &&
		v.prod() && weak(v.S3SecretKey.Reveal(), v.S3AccessKey, minS3Secret) {
		v.problems.add("S3_SECRET_KEY", "is a default or short key", "make a random one of at least 16 characters")
	}
	if len(v.S3Bucket) < 3 {
		v.problems.add("S3_BUCKET", "is too short", "bucket names have 3 to 63 characters")
	}
	if v.S3PublicEndpoint != "" {
		v.webURL("S3_PUBLIC_ENDPOINT", v.S3PublicEndpoint)
	}
}

func (v *validator) web() {
	if _, _, err := net.SplitHostPort(v.Addr); err != nil {
		v.problems.add("NUANXIN_ADDR", "is not host:port", "set it to 0.0.0.0:8080 or :8080")
	}
	if v.require("NUANXIN_PUBLIC_URL", v.PublicURL, "set it to the address that people type, such as https://nuanxin.example.org") {
		v.webURL("NUANXIN_PUBLIC_URL", v.PublicURL)
	}
}

// webURL wants scheme and host alone, by https outside dev: session cookies and
// signed links must not travel in the clear.
func (v *validator) webURL(name, value string) {
	u, err := url.Parse(value)
	if err != nil || u.Host == "" || u.Scheme != "http" && u.Scheme != "https" || strings.Trim(u.Path, "/") != "" {
		v.problems.add(name, "is not the URL of a host", "set it to https://host, without a path")
		return
	}
	if v.prod() && u.Scheme != "https" {
		v.problems.add(name, "is not https", "serve it by https; set NUANXIN_ENV=dev to try things out")
	}
}

func (v *validator) masterKey() {
	const name = "NUANXIN_MASTER_KEY_FILE"
	if !v.require(name, v.MasterKeyFile, "mount the file of the key encryption keys and name it here") {
		return
	}
	info, err := os.Stat(v.MasterKeyFile)
	switch {
	case err != nil || !info.Mode().IsRegular():
		v.problems.add(name, "names no file that can be read ("+v.MasterKeyFile+")", "mount the file, and let the program's user read it")
	case v.prod() && info.Mode().Perm()&0o007 != 0:
		v.problems.add(name, "names a file that every user can open ("+v.MasterKeyFile+")", "chmod 0440, or defaultMode: 0440 of a mounted Secret")
	}
}

func (v *validator) messages() {
	if u := v.SMTPURL.parse(); v.SMTPURL != "" && (u == nil || u.Host == "" || u.Scheme != "smtp" && u.Scheme != "smtps") {
		v.problems.add("SMTP_URL", "is not a smtp:// or smtps:// URL", "set it to smtp://user:password@host:587")
	}
	if v.SMTPURL != "" && !strings.Contains(v.MailFrom, "@") {
		v.problems.add("NUANXIN_MAIL_FROM", "is not an e-mail address", "set the sender that the mail server accepts")
	}
	for _, f := range v.Fakes {
		if f != FakeSMS && f != FakeWeCom && f != FakeEmail {
			v.problems.add("NUANXIN_FAKES", "names an unknown service", "choose of sms, wecom, email")
		}
	}
	if v.prod() && len(v.Fakes) > 0 {
		v.problems.add("NUANXIN_FAKES", "imitates services", "leave it out in prod: people would wait for messages that nobody sends")
	}
}

func (v *validator) limits() {
	v.within("NUANXIN_DB_READ_CONNS", int(v.DatabaseReadConns), maxConns)
	v.within("NUANXIN_DB_WRITE_CONNS", int(v.DatabaseWriteConns), maxConns)
	v.within("NUANXIN_WORKER_CONCURRENCY", v.WorkerConcurrency, maxConcurrency)
	if v.SessionIdle < time.Minute {
		v.problems.add("NUANXIN_SESSION_IDLE", "is too short", "set at least 1m")
	}
	if v.SessionAbsolute < v.SessionIdle || v.SessionAbsolute > 30*24*time.Hour {
		v.problems.add("NUANXIN_SESSION_ABSOLUTE", "is shorter than NUANXIN_SESSION_IDLE or longer than 30 days", "set a time between, such as 12h")
	}
}

func (v *validator) within(name string, n, limit int) {
	if n < 1 || n > limit {
		v.problems.add(name, "is out of range", "leave it out, or set a number that the machine can bear")
	}
}
