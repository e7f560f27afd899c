package transfer_test

import (
	"bytes"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/sheet"
	"github.com/nuanxin/nuanxin/internal/transfer"
)

// FuzzNamedList: a list is read or refused, whatever it is; a good line has a record
// that survives being stored, and a refused one says why.
func FuzzNamedList(f *testing.F) {
	f.Add([]byte("姓名,对象类别,所属单位,身份证号,手机号\n张劳模,劳模,一分厂,410402196001021234,13311288570\n合计,1\n"))
	f.Add([]byte("\ufeff姓名\t类别\n=1+1\t退休\n"))
	f.Add([]byte("name,class\n\x00,other\n"))
	format := transfer.NewNamedFormat(nil, nil, nil, clock.System)
	f.Fuzz(func(t *testing.T, data []byte) {
		book, err := format.Open(bytes.NewReader(data), int64(len(data)), nil)
		if err != nil {
			require.Equal(t, errs.BadUserInput, errs.CodeOf(err))
			return
		}
		for line, err := range book.Lines(t.Context()) {
			if err != nil {
				require.Equal(t, errs.BadUserInput, errs.CodeOf(err))
				return
			}
			require.Equal(t, line.Result == sheet.OK || line.Result == sheet.Warning, line.Record != nil)
			require.Equal(t, line.Result == sheet.OK, len(line.Reasons) == 0)
		}
	})
}
