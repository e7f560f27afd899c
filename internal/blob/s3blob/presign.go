package s3blob

import (
	"context"
	"fmt"
	"maps"
	"mime"
	"net/url"
	"slices"
	"strings"

	"github.com/minio/minio-go/v7"

	"github.com/nuanxin/nuanxin/internal/blob"
)

// PresignPost implements blob.Store. The policy names key, type and size exactly, and
// a store refuses any field that the policy does not name.
func (s *Store) PresignPost(ctx context.Context, p blob.PostPolicy) (form blob.PostForm, err error) {
	if err := p.Key.Check(ctx); err != nil {
		return form, err
	}
	form.ExpiresAt = now().Add(blob.PostTTL)
	policy := minio.NewPostPolicy()
	for _, set := range []func() error{
		func() error { return policy.SetBucket(s.bucket) },
		func() error { return policy.SetKey(string(p.Key)) },
		func() error { return policy.SetContentType(p.ContentType) },
		func() error { return policy.SetContentLengthRange(p.Size, p.Size) },
		func() error { return policy.SetExpires(form.ExpiresAt) },
	} {
		if err := set(); err != nil {
			return form, fmt.Errorf("upload policy: %w", err)
		}
	}
	u, fields, err := s.signer.PresignedPostPolicy(ctx, policy)
	if err != nil {
		return form, fmt.Errorf("sign upload: %w", err)
	}
	form.URL = s.public(u)
	for _, name := range slices.Sorted(maps.Keys(fields)) {
		form.Fields = append(form.Fields, blob.FormField{Name: name, Value: fields[name]})
	}
	return form, nil
}

// PresignGet implements blob.Store.
func (s *Store) PresignGet(ctx context.Context, key blob.Key, l blob.Link) (string, error) {
	if err := key.Check(ctx); err != nil {
		return "", err
	}
	u, err := s.signer.PresignedGetObject(ctx, s.bucket, string(key), blob.LinkTTL, url.Values{
		"response-content-disposition": {disposition(l.FileName)},
		"response-content-type":        {l.ContentType},
		"response-cache-control":       {"private, no-store"},
	})
	if err != nil {
		return "", fmt.Errorf("sign download: %w", err)
	}
	return s.public(u), nil
}

// disposition makes the browser download under the name, in RFC 6266 form when it is
// not plain ASCII.
func disposition(name string) string {
	return mime.FormatMediaType("attachment", map[string]string{"filename": blob.SafeName(name)})
}

func (s *Store) public(u *url.URL) string {
	if s.proxy == "" {
		return u.String()
	}
	return s.proxy + strings.TrimPrefix(u.String(), u.Scheme+"://"+u.Host)
}
