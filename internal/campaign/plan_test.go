package campaign

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/nuanxin/nuanxin/internal/audience"
	"github.com/nuanxin/nuanxin/internal/calendar"
	"github.com/nuanxin/nuanxin/internal/errs"
)

// Whatever a client sends is refused field by field or becomes a plan that can be
// priced and hashed.
func FuzzCampaignInput(f *testing.F) {
	for _, s := range []string{
		`{}`,
		`{"Theme":"SPRING_FESTIVAL","Title":"送温暖","Recurrence":"YEARLY","Rule":"春节前 10 天","VisitDays":10,"FundSource":"OWN_UNION",
			"Assignment":"BY_UNIT","Audience":{"Archives":true,"AgeFrom":18,"AgeTo":60},
			"Standards":[{"Class":"DEEP","CashFen":"100000","Goods":[{"Name":"大米","Quantity":2,"Unit":"袋","ValueFen":"6000"}]}]}`,
		`{"Standards":[{"Class":"DEEP","CashFen":"9223372036854775807","Goods":[{"Quantity":9999,"ValueFen":"9223372036854775807"}]}]}`,
		`{"DueAt":"0001-01-01T00:00:00Z","Audience":{"AgeFrom":-1,"AgeTo":999,"NotVisitedDays":0,"Exclusions":[{},{}]}}`,
		`{"Title":"\u0000","Rule":"每月 31 日","Quotas":[{},{}],"Groups":[{"Name":"\n"}]}`,
	} {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, text []byte) {
		var in CampaignInput
		if json.Unmarshal(text, &in) != nil {
			return
		}
		p, err := in.read(Settings{NoticeWorkdays: 5})
		if err != nil {
			require.Equal(t, errs.BadUserInput, errs.CodeOf(err))
			return
		}
		_, err = audience.Prices(p.Standards)
		require.NoError(t, err)
		hash, err := p.contentHash()
		require.NoError(t, err)
		require.Len(t, hash, 32)
		if p.Rule != "" {
			again, err := calendar.ParseRule(p.Rule)
			require.NoError(t, err)
			require.Equal(t, p.Rule, again.String(), "canonical words stay")
		}
	})
}
