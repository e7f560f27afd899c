package config_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/nuanxin/nuanxin/internal/config"
)

// good is a complete production environment.
func good(t *testing.T) map[string]string {
	t.Helper()
	key := filepath.Join(t.TempDir(), "kek")
	require.NoError(t, os.WriteFile(key, []byte("k"), 0o400))
	return map[string]string{
		"DATABASE_URL":            "postgres://nuanxin_app:h7Gk2-pQ9z_Lw@db/nuanxin",
		"DATABASE_OWNER_URL":      "postgres://nuanxin_owner:xM4-vB8_rT1q@db/nuanxin",
		"REDIS_URL":               "rediss://:u3N-eY6_sD0k@redis:6379/0",
		"S3_ENDPOINT":             "s3:9000",
		"S3_ACCESS_KEY":           "nuanxin-files",
		"S3_SECRET_KEY":           "a9J-wC5_fH2p-oX7_m",
		"NUANXIN_PUBLIC_URL":      "https://nuanxin.example.org",
		"NUANXIN_MASTER_KEY_FILE": key,
	}
}

func load(t *testing.T, vars map[string]string) *config.Config {
	t.Helper()
	c, err := config.Load(environ(vars))
	require.NoError(t, err)
	return c
}

func environ(vars map[string]string) (list []string) {
	for k, v := range vars {
		list = append(list, k+"="+v)
	}
	return list
}

func problems(t *testing.T, err error) (vars []string) {
	t.Helper()
	if err == nil {
		return nil
	}
	var all config.Problems
	require.ErrorAs(t, err, &all)
	for _, p := range all {
		require.NotEmpty(t, p.What)
		require.NotEmpty(t, p.Cure)
		vars = append(vars, p.Var)
	}
	return vars
}

func TestDefaults(t *testing.T) {
	t.Parallel()
	c := load(t, nil)
	require.Equal(t, config.Prod, c.Env, "safety is the default")
	require.Equal(t, "0.0.0.0:8080", c.Addr)
	require.Equal(t, 30*time.Minute, c.SessionIdle)
	require.Equal(t, 12*time.Hour, c.SessionAbsolute)
	require.Equal(t, slog.LevelInfo, c.LogLevel)
	require.True(t, c.S3Secure)
	require.Positive(t, c.DatabaseReadConns)
	require.Positive(t, c.DatabaseWriteConns)
}

func TestGoodProductionPasses(t *testing.T) {
	t.Parallel()
	c := load(t, good(t))
	require.NoError(t, c.Validate(config.Serve))
	require.NoError(t, c.Validate(config.Migrate))
}

func TestDevNeedsNothing(t *testing.T) {
	t.Parallel()
	c := load(t, map[string]string{"NUANXIN_ENV": "dev", "NUANXIN_FAKES": "sms,wecom,email"})
	require.NoError(t, c.Validate(config.Serve))
	require.Equal(t, []config.Fake{config.FakeSMS, config.FakeWeCom, config.FakeEmail}, c.Fakes)
}

func TestProductionNamesEverythingThatIsMissing(t *testing.T) {
	t.Parallel()
	c := load(t, map[string]string{"DATABASE_URL": ""})
	require.ElementsMatch(t, []string{
		"DATABASE_URL", "REDIS_URL", "S3_ENDPOINT", "S3_ACCESS_KEY", "S3_SECRET_KEY", "NUANXIN_PUBLIC_URL", "NUANXIN_MASTER_KEY_FILE",
	}, problems(t, c.Validate(config.Serve)))
	require.Equal(t, []string{"DATABASE_OWNER_URL"}, problems(t, c.Validate(config.Migrate)))
}

func TestValidateOneProblem(t *testing.T) {
	t.Parallel()
	openFile := filepath.Join(t.TempDir(), "kek")
	require.NoError(t, os.WriteFile(openFile, nil, 0o600))
	require.NoError(t, os.Chmod(openFile, 0o644))
	for _, c := range []struct{ name, value string }{
		{"DATABASE_URL", "host=db user=nuanxin_app"},
		{"DATABASE_URL", "mysql://nuanxin_app:h7Gk2-pQ9z_Lw@db/nuanxin"},
		{"DATABASE_URL", "postgres://nuanxin_app:bad%zz@db/nuanxin"},
		{"DATABASE_URL", "postgres://nuanxin_app:12/34567890123@db/nuanxin"},
		{"DATABASE_URL", "postgres://postgres:h7Gk2-pQ9z_Lw@db/nuanxin"},
		{"DATABASE_URL", "postgres:///nuanxin?host=/run/pg&user=nuanxin_owner"},
		{"DATABASE_URL", "postgres://nuanxin_app:password1234@db/nuanxin"},
		{"DATABASE_URL", "postgres://nuanxin_app:short@db/nuanxin"},
		{"DATABASE_URL", "postgres://nuanxin_app_1:nuanxin_app_1@db/nuanxin"},
		{"DATABASE_URL", "postgres:///nuanxin?host=db&user=nuanxin_app&password=nuanxin_app"},
		{"REDIS_URL", "redis:6379"},
		{"REDIS_URL", "redis://:PassWordPassWord@redis:6379"},
		{"S3_ENDPOINT", "https://s3.example.org"},
		{"S3_SECRET_KEY", "minioadmin"},
		{"S3_SECRET_KEY", "fifteen-letters"},
		{"S3_BUCKET", "nx"},
		{"S3_PUBLIC_ENDPOINT", "http://files.example.org"},
		{"NUANXIN_PUBLIC_URL", "http://nuanxin.example.org"},
		{"NUANXIN_PUBLIC_URL", "https://example.org/nuanxin"},
		{"NUANXIN_PUBLIC_URL", "nuanxin.example.org"},
		{"NUANXIN_MASTER_KEY_FILE", "/nowhere/kek"},
		{"NUANXIN_MASTER_KEY_FILE", t.TempDir()},
		{"NUANXIN_MASTER_KEY_FILE", openFile},
		{"NUANXIN_ADDR", "8080"},
		{"NUANXIN_ENV", "staging"},
		{"NUANXIN_FAKES", "sms"},
		{"NUANXIN_LOG_FORMAT", "xml"},
		{"NUANXIN_SESSION_IDLE", "1s"},
		{"NUANXIN_SESSION_ABSOLUTE", "10m"},
		{"NUANXIN_DB_READ_CONNS", "-1"},
		{"NUANXIN_WORKER_CONCURRENCY", "0"},
		{"SMTP_URL", "mail.example.org:25"},
	} {
		t.Run(c.name+"="+c.value, func(t *testing.T) {
			t.Parallel()
			vars := good(t)
			vars["NUANXIN_MAIL_FROM"] = "union@example.org"
			vars[c.name] = c.value
			require.Equal(t, []string{c.name}, problems(t, load(t, vars).Validate(config.Serve)))
		})
	}
}

func TestSocketsNeedNoPassword(t *testing.T) {
	t.Parallel()
	vars := good(t)
	vars["DATABASE_URL"] = "postgres:///nuanxin?host=/run/postgresql&user=nuanxin_app"
	vars["REDIS_URL"] = "unix:///run/redis.sock"
	require.NoError(t, load(t, vars).Validate(config.Serve))
}

func TestDevWithItsOwnDatabaseNeedsTheOwner(t *testing.T) {
	t.Parallel()
	vars := map[string]string{"NUANXIN_ENV": "dev", "DATABASE_URL": "postgres://nuanxin_app:x@localhost/nuanxin"}
	require.Equal(t, []string{"DATABASE_OWNER_URL"}, problems(t, load(t, vars).Validate(config.Serve)))
}

func TestLoadNamesEveryUnreadableVariable(t *testing.T) {
	t.Parallel()
	_, err := config.Load([]string{
		"NUANXIN_SESSION_IDLE=soon", "NUANXIN_WORKER_CONCURRENCY=many", "S3_SECURE=perhaps", "NUANXIN_LOG_LEVEL=loud",
	})
	require.ElementsMatch(t, []string{
		"NUANXIN_SESSION_IDLE", "NUANXIN_WORKER_CONCURRENCY", "S3_SECURE", "NUANXIN_LOG_LEVEL",
	}, problems(t, err))
}

func TestSecretsAreNeverPrinted(t *testing.T) {
	t.Parallel()
	const secret = "Zx81-Spectrum-48"
	vars := good(t)
	vars["DATABASE_URL"] = "postgres://nuanxin_app:" + secret + "@db/nuanxin"
	vars["DATABASE_OWNER_URL"] = "postgres:///nuanxin?user=nuanxin_owner&password=" + secret
	vars["REDIS_URL"] = "redis://:" + secret + "@redis:6379"
	vars["SMTP_URL"] = "smtp://u:" + secret + "@mail:587"
	vars["S3_SECRET_KEY"] = secret
	c := load(t, vars)
	asJSON, err := json.Marshal(c)
	require.NoError(t, err)
	var log strings.Builder
	slog.New(slog.NewTextHandler(&log, nil)).Info("settings", "config", c, "key", c.S3SecretKey, "db", c.DatabaseURL)
	for _, printed := range []string{
		c.String(), string(asJSON), log.String(), fmt.Sprintf("%v %+v %#v %s", *c, *c, *c, c.S3SecretKey), fmt.Sprintf("%q", c.DatabaseURL),
	} {
		require.NotContains(t, printed, secret)
	}
	require.Contains(t, c.String(), "nuanxin_app", "the rest of an address helps to find a mistake")
	require.Equal(t, secret, c.S3SecretKey.Reveal())
	require.Contains(t, c.DatabaseURL.Reveal(), secret)
}

// Whatever people put into an address, its password shows up neither when it is
// printed nor in the words of a refusal.
func TestPasswordOfAnyURLStaysHidden(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		const secret = "Zx81Spectrum48"
		around := rapid.StringMatching(`[a-z:/@?#%&= ]{0,8}`)
		value := around.Draw(t, "scheme") + "postgres://u:" + secret + around.Draw(t, "after") + "@db/x" + around.Draw(t, "tail")
		u := config.URL(value)
		c, err := config.Load([]string{"DATABASE_URL=" + value, "REDIS_URL=" + value, "SMTP_URL=" + value})
		require.NoError(t, err)
		if err := c.Validate(config.Serve); err != nil {
			require.NotContains(t, err.Error(), secret)
		}
		require.NotContains(t, u.String(), secret)
	})
}

func FuzzLoad(f *testing.F) {
	f.Add("postgres://u:p@h/d", "10m", "sms,,")
	f.Add("::", "-9223372036854775808ns", "\x00")
	f.Fuzz(func(t *testing.T, address, idle, fakes string) {
		c, err := config.Load([]string{"DATABASE_URL=" + address, "REDIS_URL=" + address, "NUANXIN_SESSION_IDLE=" + idle, "NUANXIN_FAKES=" + fakes})
		if err == nil {
			_ = c.Validate(config.Serve) // must not panic
			_ = c.String()
		}
	})
}

func TestEveryFieldIsDocumented(t *testing.T) {
	t.Parallel()
	table := config.Describe()
	for _, f := range reflect.VisibleFields(reflect.TypeFor[config.Config]()) {
		require.NotEmpty(t, f.Tag.Get("env"), f.Name)
		require.NotEmpty(t, f.Tag.Get("doc"), f.Name)
		require.Contains(t, table, "`"+f.Tag.Get("env")+"`")
	}
}

func TestProblemsAreAnError(t *testing.T) {
	t.Parallel()
	err := load(t, nil).Validate(config.Serve)
	var p config.Problems
	require.True(t, errors.As(err, &p))
	require.Equal(t, len(p)+1, len(strings.Split(err.Error(), "\n")))
}
