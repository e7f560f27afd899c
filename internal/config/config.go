// Package config reads the settings of the program from environment variables.
//
// It owns the names, defaults and checks of all settings, and refuses unsafe
// ones outside development. It opens nothing: whether a server answers under an
// address is for its user to find out.
package config

import (
	"errors"
	"log/slog"
	"maps"
	"reflect"
	"runtime"
	"time"

	"github.com/caarlos0/env/v11"
)

// Environment tells whether convenience or safety comes first.
type Environment string

// The environments.
const (
	Dev  Environment = "dev"  // one machine, embedded servers where none is named, fakes allowed
	Prod Environment = "prod" // nothing is assumed, nothing unsafe is accepted
)

// Fake is an outside service that is only imitated.
type Fake string

// The services that can be imitated.
const (
	FakeSMS   Fake = "sms"
	FakeWeCom Fake = "wecom" // 企业微信
	FakeEmail Fake = "email"
)

// Config holds every setting. The doc tags are what `nuanxin config` prints and
// what the tables in the documentation are made of.
type Config struct {
	Env           Environment `env:"NUANXIN_ENV" envDefault:"prod" doc:"dev or prod; nuanxin dev sets dev itself"`
	Addr          string      `env:"NUANXIN_ADDR" envDefault:"0.0.0.0:8080" doc:"address to listen on"`
	PublicURL     string      `env:"NUANXIN_PUBLIC_URL" doc:"address people type, for links in messages and the origin check; https in prod"`
	TrustProxy    bool        `env:"NUANXIN_TRUST_PROXY" envDefault:"false" doc:"take the browser's address from the last X-Forwarded-For entry; only behind a proxy that sets it"`
	MasterKeyFile string      `env:"NUANXIN_MASTER_KEY_FILE" doc:"file of the key encryption keys (KEK) that wrap the tenants' keys"`

	DatabaseURL        URL   `env:"DATABASE_URL" doc:"PostgreSQL as nuanxin_app: postgres://user:password@host/database"`
	DatabaseOwnerURL   URL   `env:"DATABASE_OWNER_URL" doc:"the same database as nuanxin_owner; for nuanxin migrate only"`
	DatabaseReadConns  int32 `env:"NUANXIN_DB_READ_CONNS" envDefault:"0" doc:"connections for reads; 0 means two for each core"`
	DatabaseWriteConns int32 `env:"NUANXIN_DB_WRITE_CONNS" envDefault:"0" doc:"connections for commands; 0 means two for each core"`
	DatabaseExecMode   bool  `env:"NUANXIN_DB_EXEC_MODE" envDefault:"false" doc:"no prepared statements: for poolers that lose them (PgBouncer before 1.21)"`

	RedisURL URL `env:"REDIS_URL" doc:"Redis: redis://:password@host:6379/0, rediss:// with TLS, unix:///path"`

	S3Endpoint       string `env:"S3_ENDPOINT" doc:"host:port of the object store, as the server reaches it"`
	S3PublicEndpoint string `env:"S3_PUBLIC_ENDPOINT" doc:"URL of the object store as browsers reach it, if that is another"`
	S3AccessKey      string `env:"S3_ACCESS_KEY" doc:"access key of the object store"`
	S3SecretKey      Secret `env:"S3_SECRET_KEY" doc:"secret key of the object store"`
	S3Bucket         string `env:"S3_BUCKET" envDefault:"nuanxin" doc:"bucket for all files"`
	S3Region         string `env:"S3_REGION" envDefault:"us-east-1" doc:"region that requests are signed for"`
	S3Secure         bool   `env:"S3_SECURE" envDefault:"true" doc:"reach S3_ENDPOINT by https"`

	SMTPURL  URL    `env:"SMTP_URL" doc:"mail server: smtp://user:password@host:587 or smtps://...:465; empty: no e-mail is sent"`
	MailFrom string `env:"NUANXIN_MAIL_FROM" doc:"sender address of e-mail"`
	Fakes    []Fake `env:"NUANXIN_FAKES" doc:"services that are only imitated, in dev: sms, wecom, email"`

	SessionIdle       time.Duration `env:"NUANXIN_SESSION_IDLE" envDefault:"30m" doc:"a session ends after this time without a request"`
	SessionAbsolute   time.Duration `env:"NUANXIN_SESSION_ABSOLUTE" envDefault:"12h" doc:"a session ends after this time in any case"`
	WorkerConcurrency int           `env:"NUANXIN_WORKER_CONCURRENCY" envDefault:"10" doc:"jobs that one worker runs side by side"`

	LogLevel  slog.Level `env:"NUANXIN_LOG_LEVEL" envDefault:"info" doc:"debug, info, warn or error"`
	LogFormat string     `env:"NUANXIN_LOG_FORMAT" envDefault:"json" doc:"json or text"`
}

// Load reads the settings from an environment such as os.Environ(). A variable
// that is set to nothing counts as not set. The error lists every value that
// cannot be read; whether the values are good is for Validate.
func Load(environ []string) (*Config, error) {
	set := env.ToMap(environ)
	maps.DeleteFunc(set, func(_, value string) bool { return value == "" })
	c := &Config{}
	if err := env.ParseWithOptions(c, env.Options{Environment: set}); err != nil {
		return nil, readProblems(err)
	}
	perCore := int32(min(2*runtime.GOMAXPROCS(0), maxConns))
	if c.DatabaseReadConns == 0 {
		c.DatabaseReadConns = perCore
	}
	if c.DatabaseWriteConns == 0 {
		c.DatabaseWriteConns = perCore
	}
	return c, nil
}

// readProblems names the variables where the library names struct fields.
func readProblems(err error) error {
	var all env.AggregateError
	if !errors.As(err, &all) {
		return err
	}
	var problems Problems
	for _, e := range all.Errors {
		var parse env.ParseError
		if !errors.As(e, &parse) {
			return err
		}
		field, _ := reflect.TypeFor[Config]().FieldByName(parse.Name)
		problems.add(field.Tag.Get("env"), "cannot be read as "+kindWords(field.Type), "see nuanxin config for what it means")
	}
	return problems
}

func kindWords(t reflect.Type) string {
	switch t {
	case reflect.TypeFor[time.Duration]():
		return "a time such as 30m or 12h"
	case reflect.TypeFor[slog.Level]():
		return "one of debug, info, warn, error"
	case reflect.TypeFor[bool]():
		return "true or false"
	default:
		return "a whole number"
	}
}
