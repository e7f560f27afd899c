package attachment

import (
	"context"
	"encoding/hex"
	"errors"
	"fmt"
	"strconv"
	"strings"
	"time"

	"github.com/uptrace/bun"

	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/tenant"
)

const (
	attachmentColumns = `a.id, a.kind, a.state, a.reason, a.file_name, a.content_type, a.size, encode(a.sha256, 'hex') as sha256,
		a.width, a.height, a.created_at`
	attachmentTable = ` from app.attachment a `

	sqlUpload = `select id, uploader_id, kind, file_name, content_type, size, sha256, object_key, created_at
		from app.upload where id = $1 and uploader_id = $2`
	sqlByUpload = `select ` + attachmentColumns + attachmentTable + `where a.upload_id = $1 and a.uploader_id = $2`

	sqlLeftovers = `select object_key from app.attachment_leftover where due_at <= $1 order by due_at, object_key limit $2`
)

// visibility collects the alternative conditions under which a file is seen.
type visibility struct {
	ors  []string
	args []any
}

func (v *visibility) arg(x any) string {
	v.args = append(v.args, x)
	return "$" + strconv.Itoa(len(v.args))
}

func (v *visibility) uploader(member id.ID) {
	v.ors = append(v.ors, "a.uploader_id = "+v.arg(member))
}

func (v *visibility) subject(kind id.Kind, scope db.UnitScope) {
	isKind := "a.subject_kind = " + v.arg(kind.String())
	inScope, args := scope.Where("a.unit_path", v.args)
	v.args = args
	v.ors = append(v.ors, "("+isKind+" and "+inScope+")")
}

func (v *visibility) where() *db.Where {
	w := &db.Where{Args: v.args}
	if v.ors == nil {
		w.AddFixed("false")
		return w
	}
	w.AddFixed("(" + strings.Join(v.ors, " or ") + ")")
	return w
}

func countUploads(ctx context.Context, tx db.Tx, member id.ID) (n int, err error) {
	err = tx.NewRaw(`select count(*) from app.upload where uploader_id = ?`, member).Scan(ctx, &n)
	return n, err
}

func insertUpload(ctx context.Context, tx db.Tx, u *upload) error {
	t, _ := tenant.From(ctx)
	_, err := tx.ExecContext(ctx, `insert into app.upload
		(tenant_id, id, uploader_id, kind, file_name, content_type, size, sha256, object_key, created_at)
		values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
		t, u.ID, u.UploaderID, u.Kind, u.FileName, u.ContentType, u.Size, u.SHA256, u.ObjectKey, u.CreatedAt)
	return err
}

// insertAttachment answers whether it was the first for the upload.
func insertAttachment(ctx context.Context, tx db.Tx, u *upload, a *examined, ends time.Time) (bool, error) {
	t, _ := tenant.From(ctx)
	sum, err := hex.DecodeString(a.SHA256)
	if err != nil {
		return false, err
	}
	res, err := tx.ExecContext(ctx, `insert into app.attachment
		(tenant_id, id, upload_id, uploader_id, kind, state, reason, file_name, content_type, size, sha256, width, height,
			object_key, thumbnail_key, delete_after, created_at)
		values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
		on conflict (tenant_id, upload_id) do nothing`,
		t, a.ID, u.ID, u.UploaderID, a.Kind, a.State, a.Reason, a.FileName, a.ContentType, a.Size, sum, a.Width, a.Height,
		a.ObjectKey, a.ThumbnailKey, ends, a.CreatedAt)
	if err != nil {
		return false, err
	}
	n, err := res.RowsAffected()
	return n == 1, err
}

func attachmentOf(ctx context.Context, tx db.Tx, uploadID id.ID) (*Attachment, error) {
	a := &Attachment{}
	err := tx.NewRaw(`select `+attachmentColumns+attachmentTable+`where a.upload_id = ?`, uploadID).Scan(ctx, a)
	return a, err
}

// endUpload makes the uploaded original the leftover in place of the safe copies,
// which have a row now.
func endUpload(ctx context.Context, tx db.Tx, u *upload, kept []string, due time.Time) error {
	if _, err := tx.ExecContext(ctx, `delete from app.upload where id = ?`, u.ID); err != nil {
		return err
	}
	if err := deleteLeftovers(ctx, tx, kept); err != nil {
		return err
	}
	return insertLeftovers(ctx, tx, due, u.ObjectKey)
}

func insertLeftovers(ctx context.Context, tx db.Tx, due time.Time, keys ...string) error {
	t, _ := tenant.From(ctx)
	_, err := tx.ExecContext(ctx, `insert into app.attachment_leftover (tenant_id, object_key, due_at)
		select ?, k, ? from unnest(array[?]::text[]) k on conflict (tenant_id, object_key) do update set due_at = excluded.due_at`,
		t, due, bun.List(keys))
	return err
}

func deleteLeftovers(ctx context.Context, tx db.Tx, keys []string) error {
	_, err := tx.ExecContext(ctx, `delete from app.attachment_leftover where object_key = any (array[?]::text[])`, bun.List(keys))
	return err
}

// claimed is an attachment about to be bound.
type claimed struct {
	Attachment
	SubjectID *id.ID
}

// lockAttachments finds only the member's own.
func lockAttachments(ctx context.Context, tx db.Tx, ids []id.ID, member id.ID) (map[id.ID]*claimed, error) {
	var rows []*claimed
	err := tx.NewRaw(`select `+attachmentColumns+`, a.subject_id`+attachmentTable+`where a.uploader_id = ? and a.id in (?) order by a.id for update`,
		member, bun.List(ids)).Scan(ctx, &rows)
	out := make(map[id.ID]*claimed, len(rows))
	for _, r := range rows {
		out[r.ID] = r
	}
	return out, err
}

func readAttachments(ctx context.Context, tx db.Tx, ids []id.ID) (rows []*Attachment, err error) {
	err = tx.NewRaw(`select `+attachmentColumns+attachmentTable+`where a.id in (?)`, bun.List(ids)).Scan(ctx, &rows)
	return rows, err
}

func bind(ctx context.Context, tx db.Tx, ids []id.ID, subject id.ID, unitPath string) error {
	res, err := tx.ExecContext(ctx, `update app.attachment a
		set subject_kind = ?, subject_id = ?, unit_id = u.id, unit_path = u.path, delete_after = null
		from app.unit u
		where a.id in (?) and u.tenant_id = a.tenant_id and (u.path = ? or ? = '' and u.parent_id is null)`,
		id.KindOf(subject).String(), subject, bun.List(ids), unitPath, unitPath)
	if err != nil {
		return err
	}
	if n, err := res.RowsAffected(); err != nil || n == 0 {
		return errors.Join(fmt.Errorf("no unit has the path %q", unitPath), err) // a defect of the caller
	}
	return nil
}

func endSubject(ctx context.Context, tx db.Tx, subject id.ID, at time.Time) error {
	_, err := tx.ExecContext(ctx, `update app.attachment set delete_after = ? where subject_id = ?`, at, subject)
	return err
}

// expire forgets uploads that nobody completed and files that ended, at most a batch
// of each; their objects become leftovers. It answers how many objects that were.
func expire(ctx context.Context, tx db.Tx, now time.Time) (int64, error) {
	t, _ := tenant.From(ctx)
	var total int64
	for _, q := range []struct {
		sql    string
		before time.Time
	}{
		{`delete from app.upload where id in (
			select id from app.upload where created_at < ? order by created_at limit ?) returning array[object_key] as keys`, now.Add(-uploadLife)},
		{`delete from app.attachment where id in (
			select id from app.attachment where delete_after < ? order by delete_after limit ?) returning array[object_key, thumbnail_key] as keys`, now},
	} {
		res, err := tx.ExecContext(ctx, `with gone as (`+q.sql+`)
			insert into app.attachment_leftover (tenant_id, object_key, due_at)
			select ?, k, ? from gone, unnest(gone.keys) k where k is not null
			on conflict (tenant_id, object_key) do update set due_at = excluded.due_at`, q.before, sweepBatch, t, now)
		if err != nil {
			return 0, err
		}
		n, err := res.RowsAffected()
		if err != nil {
			return 0, err
		}
		total += n
	}
	return total, nil
}

// nextDue is when the next thing is to be swept, nil for never.
func nextDue(ctx context.Context, tx db.Tx) (next *time.Time, err error) {
	err = tx.NewRaw(`select least(
		(select min(created_at) + make_interval(secs => ?) from app.upload),
		(select min(delete_after) from app.attachment where delete_after is not null),
		(select min(due_at) from app.attachment_leftover))`, uploadLife.Seconds()).Scan(ctx, &next)
	return next, err
}
