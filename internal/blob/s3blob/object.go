package s3blob

import (
	"context"
	"io"

	"github.com/minio/minio-go/v7"

	"github.com/nuanxin/nuanxin/internal/blob"
)

// Put implements blob.Store.
func (s *Store) Put(ctx context.Context, key blob.Key, r io.Reader, size int64, contentType string) error {
	if err := key.Check(ctx); err != nil {
		return err
	}
	ctx, cancel := context.WithTimeout(ctx, transferTimeout)
	defer cancel()
	_, err := s.client.Client.PutObject(ctx, s.bucket, string(key), r, size, minio.PutObjectOptions{
		ContentType: contentType,
		// Signed chunks would be stored as they travel by some stores, and read back so.
		DisableContentSha256: true,
		SendContentMd5:       true,
	})
	return mapError(err)
}

// Get implements blob.Store.
func (s *Store) Get(ctx context.Context, key blob.Key) (io.ReadCloser, blob.Info, error) {
	if err := key.Check(ctx); err != nil {
		return nil, blob.Info{}, err
	}
	ctx, cancel := context.WithTimeout(ctx, transferTimeout)
	body, o, _, err := s.client.GetObject(ctx, s.bucket, string(key), minio.GetObjectOptions{})
	if err != nil {
		cancel()
		return nil, blob.Info{}, mapError(err)
	}
	return &transfer{body, cancel}, info(key, o), nil
}

// transfer ends its deadline when it is closed.
type transfer struct {
	io.ReadCloser
	cancel context.CancelFunc
}

func (t *transfer) Close() error {
	defer t.cancel()
	return t.ReadCloser.Close()
}

// Stat implements blob.Store.
func (s *Store) Stat(ctx context.Context, key blob.Key) (blob.Info, error) {
	if err := key.Check(ctx); err != nil {
		return blob.Info{}, err
	}
	ctx, cancel := context.WithTimeout(ctx, requestTimeout)
	defer cancel()
	o, err := s.client.StatObject(ctx, s.bucket, string(key), minio.StatObjectOptions{})
	if err != nil {
		return blob.Info{}, mapError(err)
	}
	return info(key, o), nil
}

func info(key blob.Key, o minio.ObjectInfo) blob.Info {
	return blob.Info{Key: key, Size: o.Size, ContentType: o.ContentType, ETag: o.ETag, ModifiedAt: o.LastModified}
}

// Copy implements blob.Store.
func (s *Store) Copy(ctx context.Context, from blob.Info, to blob.Key) error {
	for _, key := range []blob.Key{from.Key, to} {
		if err := key.Check(ctx); err != nil {
			return err
		}
	}
	ctx, cancel := context.WithTimeout(ctx, transferTimeout)
	defer cancel()
	_, err := s.client.Client.CopyObject(ctx,
		minio.CopyDestOptions{Bucket: s.bucket, Object: string(to)},
		minio.CopySrcOptions{Bucket: s.bucket, Object: string(from.Key), MatchETag: from.ETag})
	return mapError(err)
}

// Delete implements blob.Store.
func (s *Store) Delete(ctx context.Context, keys ...blob.Key) error {
	for _, key := range keys {
		if err := key.Check(ctx); err != nil {
			return err
		}
	}
	ctx, cancel := context.WithTimeout(ctx, transferTimeout)
	defer cancel()
	for _, key := range keys {
		if err := s.client.RemoveObject(ctx, s.bucket, string(key), minio.RemoveObjectOptions{}); err != nil {
			return mapError(err)
		}
	}
	return nil
}

// maxList is what one call of a store answers.
const maxList = 1000

// List implements blob.Store.
func (s *Store) List(ctx context.Context, prefix, after blob.Key, limit int) ([]blob.Info, error) {
	if err := prefix.Check(ctx); err != nil {
		return nil, err
	}
	limit = min(limit, maxList)
	ctx, cancel := context.WithTimeout(ctx, requestTimeout)
	defer cancel()
	var found []blob.Info
	for o := range s.client.ListObjectsIter(ctx, s.bucket, minio.ListObjectsOptions{
		Prefix: string(prefix), StartAfter: string(after), MaxKeys: limit, Recursive: true,
	}) {
		if o.Err != nil {
			return nil, mapError(o.Err)
		}
		if found = append(found, info(blob.Key(o.Key), o)); len(found) >= limit {
			break
		}
	}
	return found, nil
}
