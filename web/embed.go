// Package web embeds the built front end.
//
// `npm run build` fills dist/; a checkout without a web build still compiles and then serves nothing.
// Every compressible file X has a pre-compressed twin X.gz beside it, which may be sent with Content-Encoding: gzip.
package web

import (
	"embed"
	"io/fs"
)

//go:embed all:dist
var dist embed.FS

// App holds the single-page application: index.html, sw.js and assets/ with content-hashed names.
// Unknown paths are client-side routes and get index.html.
func App() fs.FS { return under("dist/app") }

// GraphiQL holds the offline API explorer, built to be served under /graphiql/.
func GraphiQL() fs.FS { return under("dist/graphiql") }

// TrustedDocuments is the manifest of the operations the application sends: document id to GraphQL text.
//
//go:embed src/gql/persisted-documents.json
var TrustedDocuments []byte

func under(dir string) fs.FS {
	sub, err := fs.Sub(dist, dir)
	if err != nil {
		panic(err) // only an invalid literal path can fail
	}
	return sub
}
