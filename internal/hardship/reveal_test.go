package hardship_test

import (
	"context"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/hardship"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/secret"
)

func TestSensitiveFieldsAreMaskedAndRevealed(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	a := w.create(1, func(in *hardship.ArchiveInput) {
		in.BankCard = nil
		in.Members = []hardship.HouseholdPersonInput{
			{Name: "贾小明", Relation: "儿子", IDNumber: ptr("410402201409013029"), Health: ptr("哮喘")}, {Name: "黄玉素", Relation: "妻子"},
		}
	})
	a, err := w.ArchiveByID(w.officer(), a.ID)
	require.NoError(t, err)
	members, err := w.PersonsOf(w.officer(), []id.ID{a.ID})
	require.NoError(t, err)
	child := members[a.ID][0]
	shown := func(f secret.Field, err error) string {
		require.NoError(t, err)
		if f.Text == nil {
			return string(f.State)
		}
		return string(f.State) + " " + *f.Text
	}
	require.Equal(t, "MASKED 410402********"+person(1)[14:], shown(a.IDNumber()))
	require.Equal(t, "MASKED 133****8570", shown(a.Phone()))
	require.Equal(t, "MASKED 河南省平顶山市新华区和平路***", shown(a.Address()))
	require.Equal(t, "NOT_COLLECTED", shown(a.BankCard()))
	require.Equal(t, "MASKED ***", shown(a.Health(w.officer()), nil))
	require.Equal(t, "HIDDEN", shown(a.Health(w.as(authz.StationStaff, "")), nil))
	require.Equal(t, "MASKED 410402********3029", shown(child.IDNumber()))
	require.Equal(t, "HIDDEN", shown(child.Health(w.as(authz.Auditor, "")), nil))
	require.Equal(t, "NOT_COLLECTED", shown(members[a.ID][1].Health(w.officer()), nil))
	require.Equal(t, "贾小明", child.Name(w.officer()))
	require.Equal(t, "贾*", child.Name(w.as(authz.UnionChair, "")), "a minor's name is for those who keep the archive")
	require.Equal(t, "黄玉素", members[a.ID][1].Name(w.as(authz.UnionChair, "")))

	for _, c := range []struct {
		object id.ID
		field  hardship.SensitiveField
		want   *string
	}{
		{a.ID, hardship.FieldIDNumber, ptr(person(1))}, {a.ID, hardship.FieldPhone, ptr("13311288570")},
		{a.ID, hardship.FieldAddress, ptr("河南省平顶山市新华区和平路12号")}, {a.ID, hardship.FieldBankCard, nil},
		{a.ID, hardship.FieldMedical, ptr("尿毒症")}, {child.ID, hardship.FieldIDNumber, ptr("410402201409013029")},
		{child.ID, hardship.FieldMedical, ptr("哮喘")},
	} {
		out, err := w.Reveal(w.as(authz.UnionChair, ""), hardship.RevealFieldInput{ObjectID: c.object, Field: c.field, Reason: "核实慰问对象"})
		require.NoError(t, err, c.field)
		require.Equal(t, c.want, out.Text, c.field)
		require.Equal(t, w.now.Now().Add(time.Minute), out.HideAt)
	}
	require.Equal(t, 7, count(w, "select count(*) from app.access_log where purpose = '核实慰问对象' and cardinality(fields) = 1"))
	require.Equal(t, 2, count(w, "select count(*) from app.access_log where object_kind = 'Person' and object_id = $1", child.ID))
	require.Equal(t, 7, count(w, "select count(*) from app.audit_entry where action = 'archive.reveal' and reason = '核实慰问对象'"))
}

func TestRevealIsRefused(t *testing.T) {
	t.Parallel()
	w, other := newWorld(t), newWorld(t)
	a, foreign := w.create(1), other.create(1, func(in *hardship.ArchiveInput) {
		in.Members = []hardship.HouseholdPersonInput{{Name: "黄玉素", Relation: "妻子"}}
	})
	members, err := other.PersonsOf(other.officer(), []id.ID{foreign.ID})
	require.NoError(t, err)
	theirs := members[foreign.ID][0].ID
	reveal := func(ctx context.Context, object id.ID, f hardship.SensitiveField, reason string) error {
		_, err := w.Reveal(ctx, hardship.RevealFieldInput{ObjectID: object, Field: f, Reason: reason})
		return err
	}
	denied, missing := errs.New(errs.Forbidden, "authz.denied"), errs.New(errs.NotFound, "")
	require.ErrorIs(t, reveal(w.as(authz.Auditor, ""), a.ID, hardship.FieldPhone, "想看一看"), denied)
	require.ErrorIs(t, reveal(w.as(authz.UnionOfficer, "0001.0003."), a.ID, hardship.FieldPhone, "想看一看"), denied)
	require.ErrorIs(t, reveal(w.officer(), foreign.ID, hardship.FieldPhone, "想看一看"), missing)
	require.ErrorIs(t, reveal(w.officer(), theirs, hardship.FieldMedical, "想看一看"), missing)
	require.ErrorIs(t, reveal(w.officer(), id.New(id.Visit), hardship.FieldMedical, "想看一看"), missing)
	require.Equal(t, []string{"field", "reason"}, pathsOf(reveal(w.officer(), a.ID, "SHOE_SIZE", "看")))
	_, err = other.Reveal(other.officer(), hardship.RevealFieldInput{ObjectID: theirs, Field: hardship.FieldPhone, Reason: "想看一看"})
	require.Equal(t, []string{"field"}, pathsOf(err), "members have no phone of their own")
	require.Zero(t, count(w, "select count(*) from app.access_log"))
}

func TestRevealsAreLimited(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	a := w.create(1)
	in := hardship.RevealFieldInput{ObjectID: a.ID, Field: hardship.FieldPhone, Reason: "电话回访"}
	limited := errs.New(errs.RateLimited, "secret.reveal_limit")
	one := w.officer()
	for range 30 {
		_, err := w.Reveal(one, in)
		require.NoError(t, err)
	}
	_, err := w.Reveal(one, in)
	require.ErrorIs(t, err, limited)
	_, err = w.Reveal(w.officer(), in)
	require.NoError(t, err, "the hour counts for each person")

	earlier := "at - interval '61 minutes'"
	super := w.db.Super(t)
	_, err = super.Exec(t.Context(), "update app.access_log set at = "+earlier+" where tenant_id = $1", a.TenantID)
	require.NoError(t, err)
	_, err = w.Reveal(one, in)
	require.NoError(t, err, "an hour later")
	_, err = super.Exec(t.Context(), `insert into app.access_log (tenant_id, id, at, viewer_tenant_id, viewer_tenant_name, viewer_id, viewer_name, purpose, object_kind, fields)
		select tenant_id, gen_random_uuid(), now() - interval '23 hours', tenant_id, 't', gen_random_uuid(), 'v', 'p', 'Archive', '{PHONE}'
		from app.access_log where tenant_id = $1 limit 1`, a.TenantID)
	require.NoError(t, err)
	for range 3 {
		_, err = super.Exec(t.Context(), `insert into app.access_log (tenant_id, id, at, viewer_tenant_id, viewer_tenant_name, viewer_id, viewer_name, purpose, object_kind, fields)
			select tenant_id, gen_random_uuid(), at - interval '1 hour', tenant_id, 't', gen_random_uuid(), 'v', 'p', 'Archive', '{PHONE}'
			from app.access_log where tenant_id = $1`, a.TenantID)
		require.NoError(t, err)
	}
	_, err = w.Reveal(w.officer(), in)
	require.ErrorIs(t, err, limited, "the day counts for the whole union")
}

// TestVisitsSeeContacts: what the campaign uses on behalf of helpers, who may read
// no archive.
func TestVisitsSeeContacts(t *testing.T) {
	t.Parallel()
	w, other := newWorld(t), newWorld(t)
	a, foreign := w.create(1), other.create(1)
	helper := w.as(authz.Helper, "")
	contacts, err := w.Contacts(helper, []id.ID{a.ID, foreign.ID})
	require.NoError(t, err)
	require.Len(t, contacts, 1)
	require.Equal(t, "133****8570", *contacts[a.ID].Phone.Text)
	require.Equal(t, "河南省平顶山市新华区和平路***", *contacts[a.ID].Address.Text)

	visit := hardship.RevealFieldInput{ObjectID: id.New(id.Visit), Field: hardship.FieldAddress, Reason: "上门走访"}
	require.NoError(t, w.db.InTenant(helper, func(ctx context.Context, tx db.Tx) error {
		out, err := w.RevealOfTx(ctx, tx, a.ID, visit)
		require.NoError(t, err)
		require.Equal(t, "河南省平顶山市新华区和平路12号", *out.Text)
		return nil
	}))
	require.Equal(t, 1, count(w, "select count(*) from app.access_log where object_kind = 'Visit' and object_id = $1", visit.ObjectID))
}
