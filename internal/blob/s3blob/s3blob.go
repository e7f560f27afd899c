// Package s3blob keeps files in any S3 store. It uses plain object calls only, so
// that the store can be exchanged: no administration, no bucket settings.
package s3blob

import (
	"context"
	"crypto/tls"
	"errors"
	"fmt"
	"net"
	"net/http"
	"net/url"
	"strings"
	"time"

	"github.com/minio/minio-go/v7"
	"github.com/minio/minio-go/v7/pkg/credentials"

	"github.com/nuanxin/nuanxin/internal/blob"
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/errs"
)

// Options say where the store is and how browsers reach it.
type Options struct {
	Endpoint string // host:port, as the server reaches it
	Secure   bool   // https

	// PublicURL is the scheme and host under which browsers reach the store, if that
	// is not Endpoint. Signatures cover the host.
	PublicURL string
	// ProxyPath is for a store that browsers reach through our own address: links
	// begin with this path instead of a host, and what serves the path hands the
	// request on under the host it was signed for.
	ProxyPath string

	Region    string // must be set: signing would ask the network for it
	AccessKey string
	SecretKey string
	Bucket    string
}

// Store implements blob.Store. It is safe for concurrent use.
type Store struct {
	client *minio.Core   // for the server's own reading and writing
	signer *minio.Client // for permits: the public host, never connects
	bucket string
	proxy  string
}

var _ blob.Store = (*Store)(nil)

// Every wait for the store has a deadline: for connecting, for the first byte of an
// answer, and for the whole of a transfer or of a short request.
const (
	connectTimeout  = 3 * time.Second
	answerTimeout   = 20 * time.Second
	transferTimeout = 5 * time.Minute
	requestTimeout  = 30 * time.Second
)

// New checks the options; it does not connect.
func New(o Options) (*Store, error) {
	if o.Region == "" || o.Bucket == "" {
		return nil, errors.New("the object store needs a region and a bucket")
	}
	if strings.Contains(o.Endpoint, "/") {
		return nil, fmt.Errorf("object store %q: want host:port", o.Endpoint)
	}
	client, err := minio.NewCore(o.Endpoint, o.clientOptions(o.Secure))
	if err != nil {
		return nil, fmt.Errorf("object store %s: %w", o.Endpoint, err)
	}
	host, secure := o.Endpoint, o.Secure
	if o.PublicURL != "" {
		u, err := url.Parse(o.PublicURL)
		if err != nil || u.Host == "" || strings.Trim(u.Path, "/") != "" {
			return nil, fmt.Errorf("public address of the object store %q: want scheme://host[:port]", o.PublicURL)
		}
		host, secure = u.Host, u.Scheme == "https"
	}
	signer, err := minio.New(host, o.clientOptions(secure))
	if err != nil {
		return nil, fmt.Errorf("public address of the object store: %w", err)
	}
	return &Store{client: client, signer: signer, bucket: o.Bucket, proxy: strings.TrimRight(o.ProxyPath, "/")}, nil
}

func (o Options) clientOptions(secure bool) *minio.Options {
	return &minio.Options{
		Creds:        credentials.NewStaticV4(o.AccessKey, o.SecretKey, ""),
		Secure:       secure,
		Region:       o.Region,
		BucketLookup: minio.BucketLookupPath, // the same for every store, and for the proxy
		MaxRetries:   3,
		Transport: &http.Transport{
			DialContext:           (&net.Dialer{Timeout: connectTimeout, KeepAlive: 30 * time.Second}).DialContext,
			TLSHandshakeTimeout:   connectTimeout,
			TLSClientConfig:       &tls.Config{MinVersion: tls.VersionTLS12},
			ResponseHeaderTimeout: answerTimeout,
			MaxIdleConnsPerHost:   16,
			IdleConnTimeout:       time.Minute,
			DisableCompression:    true, // we get the bytes that were put
		},
	}
}

// EnsureBucket makes the bucket unless it exists, for a private store. In production
// the operator makes it.
func (s *Store) EnsureBucket(ctx context.Context) error {
	ctx, cancel := context.WithTimeout(ctx, requestTimeout)
	defer cancel()
	ok, err := s.client.BucketExists(ctx, s.bucket)
	if err == nil && !ok {
		err = s.client.MakeBucket(ctx, s.bucket, minio.MakeBucketOptions{})
	}
	if err != nil && minio.ToErrorResponse(err).Code != minio.BucketAlreadyOwnedByYou { // else another server was faster
		return mapError(err)
	}
	for _, k := range blob.Keepers() {
		if _, err := s.client.Client.PutObject(ctx, s.bucket, string(k), strings.NewReader("."), 1, minio.PutObjectOptions{}); err != nil {
			return mapError(err)
		}
	}
	return nil
}

// Ping tells whether the store answers and the bucket is there.
func (s *Store) Ping(ctx context.Context) error {
	ctx, cancel := context.WithTimeout(ctx, requestTimeout)
	defer cancel()
	ok, err := s.client.BucketExists(ctx, s.bucket)
	if err == nil && !ok {
		err = fmt.Errorf("bucket %q does not exist", s.bucket)
	}
	return mapError(err)
}

// mapError gives the refusals that callers tell apart; the rest are outages.
func mapError(err error) error {
	if err == nil {
		return nil
	}
	switch minio.ToErrorResponse(err).Code {
	case minio.NoSuchKey:
		return errs.New(errs.NotFound, "blob.missing").Wrap(err)
	case minio.PreconditionFailed:
		return errs.New(errs.Conflict, "blob.changed").Wrap(err)
	}
	return fmt.Errorf("object store: %w", err)
}

// now is the time that the signing library goes by; it takes no clock.
func now() time.Time { return clock.System.Now() }
