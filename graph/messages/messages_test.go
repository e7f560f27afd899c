package messages_test

import (
	"context"
	"maps"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/nuanxin/nuanxin/graph/messages"
	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/errs"
)

// unreadable are expressions whose values the source does not tell; each has another
// test or its own way to words.
var unreadable = []string{
	"bad.Reason",                         // of an archive that cannot be added to a run: see fieldRefusals
	"strings.ToLower(pg.ConstraintName)", // "db." and the name of a constraint; where none is meant to be seen, the code's words serve
}

// fieldRefusals are refusals that stand beside a field of a list as well.
var fieldRefusals = []string{"campaign.archive_not_active", "campaign.no_standard", "campaign.already_listed", "campaign.held_elsewhere"}

func TestEveryReasonHasWords(t *testing.T) {
	t.Parallel()
	c := collect(t)
	for _, reason := range fieldRefusals {
		require.Contains(t, c.keys, reason)
		c.keys["field."+reason] = "fieldRefusals"
	}
	require.Greater(t, len(c.keys), 200, "the source was not read")
	for e, where := range c.open {
		if !slices.Contains(unreadable, e) {
			t.Errorf("%s: the reason %s cannot be read out of the source", where, e)
		}
	}
	for _, key := range slices.Sorted(maps.Keys(c.keys)) {
		if _, ok := messages.Text(messages.Chinese, key, nil); !ok {
			t.Errorf("%s: %q has no words", c.keys[key], key)
		}
	}
}

// What the schema promises can be read by people too.
func TestEveryReasonOfTheSchemaHasWords(t *testing.T) {
	t.Parallel()
	files, err := filepath.Glob("../schema/*.graphqls")
	require.NoError(t, err)
	promised := regexp.MustCompile("[A-Z_]{5,} \\(`[^)]*\\)")
	reason := regexp.MustCompile("`([a-z_]+(?:\\.[a-z_]+)*)`")
	found := 0
	for _, f := range files {
		text, err := os.ReadFile(f)
		require.NoError(t, err)
		for _, p := range promised.FindAllString(string(text), -1) {
			for _, r := range reason.FindAllStringSubmatch(p, -1) {
				found++
				_, ok := messages.Text(messages.Chinese, r[1], nil)
				require.True(t, ok, "%s promises %s, which has no words", f, r[1])
			}
		}
	}
	require.Greater(t, found, 20)
}

var placeholder = regexp.MustCompile(`\{[A-Za-z]+\}`)

func TestBothLanguagesSayTheSame(t *testing.T) {
	t.Parallel()
	han := regexp.MustCompile(`\p{Han}`)
	for _, reason := range messages.Reasons() {
		zh, _ := messages.Text(messages.Chinese, reason, nil)
		en, _ := messages.Text(messages.English, reason, nil)
		require.NotEmpty(t, en, reason)
		require.Regexp(t, han, zh, reason)
		require.ElementsMatch(t, unique(placeholder.FindAllString(zh, -1)), unique(placeholder.FindAllString(en, -1)), reason)
	}
}

func unique(names []string) []string {
	slices.Sort(names)
	return slices.Compact(names)
}

func TestText(t *testing.T) {
	t.Parallel()
	text, ok := messages.Text(messages.English, "session.throttled", errs.Args{"seconds": 30})
	require.True(t, ok)
	require.Equal(t, "Too many attempts. Try again in 30 seconds.", text)
	text, _ = messages.Text(messages.Chinese, "session.throttled", errs.Args{"seconds": "{seconds}"})
	require.Equal(t, "尝试次数过多，请 {seconds} 秒后再试。", text, "arguments are not templates")
	_, ok = messages.Text(messages.English, "no.such.reason", nil)
	require.False(t, ok)
}

func TestLocale(t *testing.T) {
	t.Parallel()
	for header, want := range map[string]messages.Locale{
		"": messages.Chinese, "zh-CN,zh;q=0.9,en;q=0.8": messages.Chinese, "fr,en;q=0.5": messages.Chinese,
		"en": messages.English, "EN-gb": messages.English, " en-US , zh;q=0.1": messages.English,
	} {
		require.Equal(t, want, messages.Negotiate(header), header)
	}
	ctx := context.Background()
	require.Equal(t, messages.Chinese, messages.LocaleOf(ctx))
	require.Equal(t, messages.English, messages.LocaleOf(messages.WithLocale(ctx, messages.English)))
}

func FuzzNegotiate(f *testing.F) {
	f.Add("zh-CN,zh;q=0.9,en;q=0.8")
	f.Fuzz(func(t *testing.T, header string) {
		l := messages.Negotiate(header)
		require.Equal(t, l == messages.English, strings.HasPrefix(strings.ToLower(strings.TrimSpace(strings.Split(header, ",")[0])), "en"))
	})
}

func TestCodesInMessagesHaveWords(t *testing.T) {
	t.Parallel()
	text, ok := messages.Text(messages.Chinese, "member.role_conflict", errs.Args{"role": "UNION_OFFICER", "other": "UNION_CHAIR"})
	require.True(t, ok)
	require.Equal(t, "角色 经办 与已有的 工会主席 不能由同一人担任。", text)
	for _, role := range authz.Roles {
		require.NotEqual(t, string(role), messages.Word(messages.English, string(role)))
	}
}
