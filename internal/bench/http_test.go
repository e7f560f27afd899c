package bench

import (
	"bufio"
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"math/rand/v2"
	"net"
	"net/http"
	"regexp"
	"sync"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/nuanxin/nuanxin/web"
)

// question is the body of a GraphQL request.
type question func(rng *rand.Rand) map[string]any

// wire is one connection that asks over HTTP with little work of its own.
type wire struct {
	conn    net.Conn
	reader  *bufio.Reader
	headers string
	request bytes.Buffer
	answer  bytes.Buffer
}

func dial(b *testing.B, p process, headers string) *wire {
	b.Helper()
	conn, err := net.Dial("tcp", p.addr)
	require.NoError(b, err)
	b.Cleanup(func() { _ = conn.Close() })
	return &wire{conn: conn, reader: bufio.NewReaderSize(conn, 64<<10), headers: headers}
}

// ask answers the cookies that came with the answer.
func (w *wire) ask(body map[string]any) ([]*http.Cookie, error) {
	return w.post("/graphql", w.headers, body)
}

func (w *wire) post(path, headers string, body map[string]any) ([]*http.Cookie, error) {
	text, err := json.Marshal(body)
	if err != nil {
		return nil, err
	}
	w.request.Reset()
	fmt.Fprintf(&w.request, "POST %s HTTP/1.1\r\nHost: nuanxin.test\r\nContent-Type: application/json\r\n%sContent-Length: %d\r\n\r\n", path, headers, len(text))
	w.request.Write(text)
	if _, err := w.conn.Write(w.request.Bytes()); err != nil {
		return nil, err
	}
	res, err := http.ReadResponse(w.reader, nil)
	if err != nil {
		return nil, err
	}
	defer res.Body.Close()
	w.answer.Reset()
	if _, err := io.Copy(&w.answer, res.Body); err != nil {
		return nil, err
	}
	if res.StatusCode != http.StatusOK || bytes.Contains(w.answer.Bytes(), []byte(`"errors":`)) || bytes.Contains(w.answer.Bytes(), []byte(`{"data":null`)) {
		return nil, fmt.Errorf("%s: %.2000s", res.Status, w.answer.String())
	}
	return res.Cookies(), nil
}

// askers are connections that ask a question.
func (p process) askers(b *testing.B, headers string, q question) []asker {
	b.Helper()
	out := make([]asker, connections)
	for n := range out {
		// Dialled when it is first used: a server hangs up on those who say nothing.
		wire := sync.OnceValue(func() *wire { return dial(b, p, headers) })
		out[n] = func(rng *rand.Rand) error {
			_, err := wire().ask(q(rng))
			return err
		}
	}
	return out
}

// visitors are connections that check a household without an account, each time from
// another address.
func (p process) visitors(b *testing.B, union string) []asker {
	b.Helper()
	household := map[string]any{
		"areaCode": "530102", "residence": "URBAN", "persons": 3, "cause": "ILLNESS",
		"incomes":   []map[string]any{{"kind": "WAGE", "amount": "7200000"}, {"kind": "PENSION", "amount": "300000", "months": 12}},
		"spendings": []map[string]any{{"kind": "ILLNESS", "amount": "4000000", "ofCause": true}},
	}
	out := make([]asker, connections)
	for n := range out {
		wire := sync.OnceValue(func() *wire { return dial(b, p, "") })
		out[n] = func(rng *rand.Rand) error {
			from := fmt.Sprintf("X-Forwarded-For: 10.%d.%d.%d\r\n", rng.IntN(256), rng.IntN(256), rng.IntN(256))
			_, err := wire().post("/public/"+union+"/check", from, household)
			return err
		}
	}
	return out
}

// signIn answers the header of a session.
func (w *world) signIn(p process, login, password string) string {
	w.b.Helper()
	wire := dial(w.b, p, "")
	cookies, err := wire.ask(map[string]any{"documentId": documentOf(w.b, "Login"), "variables": map[string]any{
		"input": map[string]any{"login": login, "password": password},
	}})
	require.NoError(w.b, err)
	require.NotEmpty(w.b, cookies)
	return "Cookie: " + cookies[0].Name + "=" + cookies[0].Value + "\r\n"
}

// documentOf is the registered document of an operation of the web app.
func documentOf(b *testing.B, operation string) string {
	b.Helper()
	var all map[string]string
	require.NoError(b, json.Unmarshal(web.TrustedDocuments, &all))
	begins := regexp.MustCompile(`(query|mutation) ` + operation + `\b`)
	for documentID, text := range all {
		if begins.MatchString(text) {
			return documentID
		}
	}
	require.Fail(b, "the web app has no such operation", operation)
	return ""
}
