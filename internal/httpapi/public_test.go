package httpapi_test

import (
	"context"
	"encoding/json"
	"errors"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/disclosure"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/httpapi"
	"github.com/nuanxin/nuanxin/internal/id"
)

const unionCode = "81530102MC00000035"

// stubBoard has one notice of one union, and keeps the last objection.
type stubBoard struct {
	notice id.ID
	fail   error
	got    disclosure.PublicObjection
	ip     string
}

func (b *stubBoard) Board(_ context.Context, code string) (*disclosure.Board, error) {
	if code != unionCode {
		return nil, errs.New(errs.NotFound, "disclosure.board.unknown")
	}
	return &disclosure.Board{Union: "机械厂工会", Notices: []*disclosure.BoardNotice{}}, b.fail
}

func (b *stubBoard) Shown(_ context.Context, code string, notice id.ID) (*disclosure.ShownNotice, error) {
	if code != unionCode || notice != b.notice {
		return nil, errs.New(errs.NotFound, "disclosure.notice.ended")
	}
	day := clock.Date{Year: 2027, Month: 3, Day: 9}
	return &disclosure.ShownNotice{BoardNotice: disclosure.BoardNotice{ID: notice, FirstDay: day, LastDay: day.AddDays(7)}}, b.fail
}

func (b *stubBoard) Object(_ context.Context, _ string, _ id.ID, in disclosure.PublicObjection, ip string) (string, error) {
	b.got, b.ip = in, ip
	return "ABCD2345", b.fail
}

func boardSite() (http.Handler, *stubBoard) {
	b := &stubBoard{notice: id.New(id.PublicNotice)}
	return site(func(o *httpapi.Options) { o.Board = b }), b
}

func postObjection(h http.Handler, b *stubBoard, body string, headers ...string) *httptest.ResponseRecorder {
	r := httptest.NewRequest(http.MethodPost, "/public/"+unionCode+"/notices/"+b.notice.String()+"/objections", strings.NewReader(body))
	r.Header.Set("Content-Type", "application/json")
	for _, line := range headers {
		name, value, _ := strings.Cut(line, ": ")
		r.Header.Set(name, value)
	}
	w := httptest.NewRecorder()
	h.ServeHTTP(w, r)
	return w
}

// TestBoardStaysOutOfSearchEngines: every answer about notices, found or not.
func TestBoardStaysOutOfSearchEngines(t *testing.T) {
	t.Parallel()
	h, b := boardSite()
	for _, path := range []string{
		"/public/" + unionCode + "/notices", "/public/none/notices", "/public/" + unionCode + "/notices/" + b.notice.String(), "/public/x",
		"/p/" + unionCode, "/p/" + unionCode + "/" + b.notice.String(), "/p/" + unionCode + "/none",
	} {
		w := request(h, http.MethodGet, path)
		require.Contains(t, w.Header().Get("X-Robots-Tag"), "noindex", path)
		require.Contains(t, w.Header().Get("Cache-Control"), "no-", path)
	}
	require.Empty(t, request(h, http.MethodGet, "/").Header().Get("X-Robots-Tag"))
}

// TestNoticePageEnds: the page while it runs, then a plain word with the status of
// something that is gone, in the reader's language.
func TestNoticePageEnds(t *testing.T) {
	t.Parallel()
	h, b := boardSite()
	running := request(h, http.MethodGet, "/p/"+unionCode+"/"+b.notice.String())
	require.Equal(t, http.StatusOK, running.Code)
	require.Contains(t, running.Body.String(), "<title>")
	for _, path := range []string{"/p/" + unionCode + "/" + id.New(id.PublicNotice).String(), "/p/81110000MC0000001R/" + b.notice.String(), "/p/" + unionCode + "/x"} {
		w := request(h, http.MethodGet, path, "Accept-Language: zh-CN")
		require.Equal(t, http.StatusNotFound, w.Code, path)
		require.Equal(t, "该公示已结束。\n", w.Body.String())
		require.Contains(t, request(h, http.MethodGet, path, "Accept-Language: en").Body.String(), "has ended")
	}
}

func TestBoardAnswersPlainJSON(t *testing.T) {
	t.Parallel()
	h, b := boardSite()
	w := request(h, http.MethodGet, "/public/"+unionCode+"/notices")
	require.Equal(t, http.StatusOK, w.Code)
	require.JSONEq(t, `{"union":"机械厂工会","notices":[]}`, w.Body.String())
	w = request(h, http.MethodGet, "/public/"+unionCode+"/notices/"+b.notice.String())
	require.Contains(t, w.Body.String(), `"firstDay":"2027-03-09"`)
	w = request(h, http.MethodGet, "/public/none/notices", "Accept-Language: en")
	require.Equal(t, http.StatusNotFound, w.Code)
	require.JSONEq(t, `{"reason":"disclosure.board.unknown","message":"There is no notice board at this address."}`, w.Body.String())
	require.Equal(t, http.StatusNotFound, request(h, http.MethodPost, "/public/"+unionCode+"/notices").Code)
}

func TestObjectionArrives(t *testing.T) {
	t.Parallel()
	h, b := boardSite()
	w := postObjection(h, b, `{"seq":2,"text":"情况不实","name":"赵","contact":"","website":""}`)
	require.Equal(t, http.StatusOK, w.Code)
	require.JSONEq(t, `{"receipt":"ABCD2345"}`, w.Body.String())
	require.Equal(t, disclosure.PublicObjection{Seq: 2, Text: "情况不实", Name: "赵"}, b.got)
	require.Equal(t, "192.0.2.1", b.ip)
}

// TestObjectionIsRefused: what is no objection never reaches the service, and refusals
// say why in the visitor's language.
func TestObjectionIsRefused(t *testing.T) {
	t.Parallel()
	h, b := boardSite()
	for name, c := range map[string]struct{ body, header string }{
		"a form of another page": {`{"seq":1}`, "Content-Type: text/plain"},
		"another site":           {`{"seq":1}`, "Sec-Fetch-Site: cross-site"},
		"no JSON":                {`seq=1`, ""},
		"an unknown field":       {`{"seq":1,"state":"UPHELD"}`, ""},
		"two objections":         {`{"seq":1}{"seq":2}`, ""},
		"a flood of text":        {`{"seq":1,"text":"` + strings.Repeat("长", 4000) + `"}`, ""},
	} {
		w := postObjection(h, b, c.body, c.header)
		require.Contains(t, []int{http.StatusUnprocessableEntity, http.StatusForbidden}, w.Code, name)
		require.Zero(t, b.got, name)
	}
	for status, fail := range map[int]error{
		http.StatusTooManyRequests:     errs.New(errs.RateLimited, "disclosure.objection.too_many", errs.Args{"max": 5}),
		http.StatusNotFound:            errs.New(errs.NotFound, "disclosure.notice.ended"),
		http.StatusConflict:            errs.New(errs.FailedPrecondition, "disclosure.entry.state"),
		http.StatusInternalServerError: errors.New("connection refused by 10.0.0.7"),
	} {
		b.fail = fail
		w := postObjection(h, b, `{"seq":1,"text":"情况不实，请核实"}`)
		require.Equal(t, status, w.Code)
		require.NotContains(t, w.Body.String(), "10.0.0.7")
		require.NotContains(t, w.Body.String(), "receipt")
	}
	b.fail = errs.Invalid(errs.Field{Path: "text", Code: "too_short", Args: errs.Args{"min": 5}})
	w := postObjection(h, b, `{"seq":1,"text":"假"}`)
	require.Equal(t, http.StatusUnprocessableEntity, w.Code)
	var refused struct{ Fields map[string]string }
	require.NoError(t, json.Unmarshal(w.Body.Bytes(), &refused))
	require.Equal(t, map[string]string{"text": "至少 5 个字"}, refused.Fields)
}
