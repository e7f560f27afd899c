import { ConfigProvider } from 'antd';
import enUS from 'antd/locale/en_US';
import zhCN from 'antd/locale/zh_CN';
import dayjs from 'dayjs';
import 'dayjs/locale/zh-cn';
import { type PropsWithChildren, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useFontSize } from './basic/fontSize';
import { antdTheme } from './theme';

/** antd in our colours, text size and language. Around the office pages only: the phone shell does without antd. */
export function AntdProvider({ children }: PropsWithChildren) {
  const { i18n } = useTranslation();
  const fontSize = useFontSize();
  const theme = useMemo(() => antdTheme(fontSize), [fontSize]);
  const english = i18n.language === 'en';
  dayjs.locale(english ? 'en' : 'zh-cn');
  return (
    <ConfigProvider locale={english ? enUS : zhCN} theme={theme} button={{ autoInsertSpace: false }}>
      {children}
    </ConfigProvider>
  );
}
