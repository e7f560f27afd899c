package httpapi_test

import (
	"bytes"
	"context"
	"errors"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/hardship/selfcheck"
	"github.com/nuanxin/nuanxin/internal/httpapi"
)

// stubCheck keeps the last question.
type stubCheck struct {
	got  *selfcheck.Question
	fail error
}

func (s *stubCheck) Form(context.Context, string) (*selfcheck.Form, error) {
	return &selfcheck.Form{Union: "机械厂工会"}, s.fail
}

func (s *stubCheck) Check(_ context.Context, _ string, q selfcheck.Question) (*selfcheck.Answer, error) {
	s.got = &q
	return &selfcheck.Answer{}, s.fail
}

func checkSite() (http.Handler, *stubCheck) {
	s := &stubCheck{}
	return site(func(o *httpapi.Options) { o.SelfCheck = s }), s
}

func postCheck(h http.Handler, from, body string) *httptest.ResponseRecorder {
	r := httptest.NewRequest(http.MethodPost, "/public/"+unionCode+"/check", strings.NewReader(body))
	r.Header.Set("Content-Type", "application/json")
	r.RemoteAddr = from + ":40000"
	w := httptest.NewRecorder()
	h.ServeHTTP(w, r)
	return w
}

func TestSelfCheckAnswers(t *testing.T) {
	t.Parallel()
	h, s := checkSite()
	require.Equal(t, http.StatusOK, request(h, http.MethodGet, "/public/"+unionCode+"/check").Code)
	page := request(h, http.MethodGet, "/p/"+unionCode+"/check")
	require.Equal(t, http.StatusOK, page.Code)
	require.Contains(t, page.Header().Get("X-Robots-Tag"), "noindex")
	w := postCheck(h, "192.0.2.1", `{"persons":3,"incomes":[{"kind":"WAGE","amount":"7200000"}]}`)
	require.Equal(t, http.StatusOK, w.Code)
	require.Equal(t, "no-store", w.Header().Get("Cache-Control"))
	require.EqualValues(t, 7_200_000, s.got.Incomes[0].Amount)
	for _, body := range []string{`{"name":"张三"}`, `{`, `{}{}`, `{"incomes":[` + strings.Repeat(`{"kind":"WAGE","amount":"1"},`, 1000) + `]}`} {
		s.got = nil
		require.Equal(t, http.StatusUnprocessableEntity, postCheck(h, "192.0.2.1", body).Code)
		require.Nil(t, s.got)
	}
}

// TestSelfCheckIsBoundedPerNetwork: one network does not keep another from asking.
func TestSelfCheckIsBoundedPerNetwork(t *testing.T) {
	t.Parallel()
	h, _ := checkSite()
	refused := 0
	for range 100 { // a minute may end in between, which lets as many through again
		if postCheck(h, "198.51.100.7", `{}`).Code == http.StatusTooManyRequests {
			refused++
		}
	}
	require.GreaterOrEqual(t, refused, 40)
	require.Equal(t, http.StatusOK, postCheck(h, "198.51.100.8", `{}`).Code)
}

// TestSelfCheckLogsNothingOfTheHousehold, not even when the server fails.
func TestSelfCheckLogsNothingOfTheHousehold(t *testing.T) { //nolint:paralleltest // replaces the logger of the process
	var log bytes.Buffer
	before := slog.Default()
	slog.SetDefault(slog.New(slog.NewTextHandler(&log, &slog.HandlerOptions{Level: slog.LevelDebug})))
	defer slog.SetDefault(before)
	h, s := checkSite()
	const body = `{"persons":29,"incomes":[{"kind":"WAGE","amount":"987654321"}]}`
	for _, s.fail = range []error{nil, errors.New("connection lost"), errs.New(errs.FailedPrecondition, "selfcheck.standard.none")} {
		postCheck(h, "192.0.2.1", body)
		postCheck(h, "192.0.2.1", body[:len(body)-2]) // torn
	}
	require.Contains(t, log.String(), "connection lost")
	require.NotContains(t, log.String(), "987654321")
	require.NotContains(t, log.String(), "WAGE")
	require.NotContains(t, log.String(), "192.0.2.1")
}
