package smoke

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"image"
	"image/color"
	"image/png"
	"mime/multipart"
	"net/http"

	"github.com/stretchr/testify/require"

	"github.com/nuanxin/nuanxin/internal/id"
)

// signature is a line drawn on the glass.
func signature() []byte {
	img := image.NewGray(image.Rect(0, 0, 300, 120))
	for x := range 300 {
		img.SetGray(x, 60+x%20, color.Gray{Y: 255})
	}
	var b bytes.Buffer
	if err := png.Encode(&b, img); err != nil {
		panic(err) // into memory
	}
	return b.Bytes()
}

// upload sends a file the way a browser does and answers its attachment.
func (p *person) upload(kind, name, contentType string, file []byte) (attachment string) {
	p.t.Helper()
	sum := sha256.Sum256(file)
	ticket := p.ask(`mutation($i: RequestUploadInput!) { requestUpload(input: $i) { ticket { uploadId url fields { name value } } } }`, vars{"i": vars{
		"kind": kind, "fileName": name, "contentType": contentType, "size": len(file), "sha256": hex.EncodeToString(sum[:]),
	}}).at("requestUpload.ticket")
	var body bytes.Buffer
	form := multipart.NewWriter(&body)
	for _, f := range ticket.list("fields") {
		require.NoError(p.t, form.WriteField(f.text("name"), f.text("value")))
	}
	part, err := form.CreateFormFile("file", name)
	require.NoError(p.t, err)
	_, err = part.Write(file)
	require.NoError(p.t, err)
	require.NoError(p.t, form.Close())
	req, err := http.NewRequestWithContext(p.t.Context(), http.MethodPost, p.url+ticket.text("url"), &body)
	require.NoError(p.t, err)
	req.Header.Set("Content-Type", form.FormDataContentType())
	res, err := p.browser.Do(req)
	require.NoError(p.t, err)
	require.NoError(p.t, res.Body.Close())
	require.Less(p.t, res.StatusCode, 300)
	done := p.ask(`mutation($i: CompleteUploadInput!) { completeUpload(input: $i) { attachment { id state } } }`,
		vars{"i": vars{"uploadId": ticket.text("uploadId")}}).at("completeUpload.attachment")
	require.Equal(p.t, "CLEAN", done.text("state"))
	return done.text("id")
}

const reportDocument = `mutation($i: ReportVisitInput!) { reportVisit(input: $i) { repeated visit { state } report { id followUps { id } } } }`

// handOver reports that the household got everything, with a signature.
func (p *person) handOver(visit string, requests ...vars) (input vars) {
	p.t.Helper()
	input = vars{
		"clientId": id.New(id.VisitReport), "visitId": visit, "outcome": "RECEIVED", "at": p.clock.Now(), "receiver": "SELF",
		"condition": "精神尚好，药费压力大。", "secondHandlerName": "工会小组长", "cashFen": "100000",
		"goods":       []vars{{"name": "大米", "quantity": 1, "unit": "袋", "valueFen": "6500"}},
		"signatureId": p.upload("SIGNATURE", "signature.png", "image/png", signature()), "requests": requests,
	}
	require.Equal(p.t, "RECEIVED", p.ask(reportDocument, vars{"i": input}).text("reportVisit.visit.state"))
	return input
}

// handOverGoods reports that the household got the goods, for which nobody signs.
func (p *person) handOverGoods(visit string) {
	p.t.Helper()
	p.ask(reportDocument, vars{"i": vars{
		"clientId": id.New(id.VisitReport), "visitId": visit, "outcome": "RECEIVED", "at": p.clock.Now(), "receiver": "SELF",
	}})
}

// notHome reports a door that nobody opened.
func (p *person) notHome(visit string) {
	p.t.Helper()
	in := vars{"clientId": id.New(id.VisitReport), "visitId": visit, "outcome": "NOT_HOME", "at": p.clock.Now(), "condition": "敲门无人应答，邻居说回了老家。"}
	require.Equal(p.t, "UNDELIVERED", p.ask(reportDocument, vars{"i": in}).text("reportVisit.visit.state"))
}

// openVisits are what the phone shows.
func (p *person) openVisits() []string {
	p.t.Helper()
	return p.ask(`{ myVisits(first: 100) { edges { node { id } } } }`, nil).texts("myVisits.edges", "node.id")
}
