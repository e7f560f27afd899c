// Package s3test gives test processes a private object store.
package s3test

import (
	"context"
	"errors"
	"os"
	"time"

	"github.com/nuanxin/nuanxin/internal/blob/s3blob"
	"github.com/nuanxin/nuanxin/internal/embedded"
)

// Server is a running object store with a bucket.
type Server struct {
	*embedded.S3
	Store *s3blob.Store

	dir string
}

// Start starts a server with an empty store. proxyPath is where browsers reach it, ""
// if they do not. The test program is the server's child: its TestMain calls
// embedded.RunChildIfAsked first.
func Start(proxyPath string) (_ *Server, err error) {
	s := &Server{}
	if s.dir, err = os.MkdirTemp("", "nuanxin-s3test-"); err != nil {
		return nil, err
	}
	ctx, cancel := context.WithTimeout(context.Background(), time.Minute)
	defer cancel()
	if s.S3, err = embedded.StartS3(ctx, embedded.S3Options{Dir: s.dir, Addr: "127.0.0.1:0"}); err != nil {
		return nil, errors.Join(err, os.RemoveAll(s.dir))
	}
	s.Store, err = s3blob.New(s3blob.Options{
		Endpoint: s.Endpoint, ProxyPath: proxyPath, Region: embedded.S3Region,
		AccessKey: s.AccessKey, SecretKey: s.SecretKey, Bucket: "nuanxin-test",
	})
	if err == nil {
		err = s.Store.EnsureBucket(ctx)
	}
	if err != nil {
		s.Close()
		return nil, err
	}
	return s, nil
}

// Close stops the server and removes its files.
func (s *Server) Close() {
	_ = s.Stop()
	_ = os.RemoveAll(s.dir)
}
