package assistance_test

import (
	"os"
	"testing"

	"github.com/nuanxin/nuanxin/internal/db/dbtest"
)

func TestMain(m *testing.M) { os.Exit(dbtest.Main(m)) }
