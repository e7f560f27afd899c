import type { ThemeConfig } from 'antd';
import type { FontSize } from './basic/fontSize';

/** Colours given to antd; src/kit/tokens.css holds the same for the neutral components. */
export const palette = {
  primary: '#b50e2a',
  text: '#1f1f1f',
  textSoft: '#595959',
  textFaint: '#6b6b6b',
  border: '#d9d9d9',
  line: '#ececee',
  page: '#f4f5f7',
  error: '#cf1322',
} as const;

const FONT =
  '-apple-system, BlinkMacSystemFont, "Segoe UI", "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif';

const SCALE: Record<FontSize, number> = { standard: 1, large: 1.125, xlarge: 1.3 };

/** antd theme at a font size. Defaults that fail WCAG AA contrast are replaced. */
export function antdTheme(fontSize: FontSize): ThemeConfig {
  const scale = SCALE[fontSize];
  return {
    token: {
      colorPrimary: palette.primary,
      colorPrimaryBg: '#fdf0f1',
      colorPrimaryBgHover: '#fbe3e5',
      colorLink: palette.primary,
      colorInfo: '#0b4fa3',
      colorSuccess: '#1d5e12',
      colorWarning: '#b26a00',
      colorError: palette.error,
      colorInfoBg: '#e6f1ff',
      colorInfoBorder: '#b7d4f5',
      colorSuccessBg: '#e8f7e2',
      colorSuccessBorder: '#b9e0ab',
      colorWarningBg: '#fff3d6',
      colorWarningBorder: '#f0d48a',
      colorErrorBg: '#fff1f0',
      colorErrorBorder: '#ffc9c5',
      colorText: palette.text,
      colorTextSecondary: palette.textSoft,
      colorTextTertiary: palette.textFaint,
      colorTextDescription: palette.textSoft,
      colorTextPlaceholder: '#757575',
      colorBorder: palette.border,
      colorBorderSecondary: palette.line,
      colorBgLayout: palette.page,
      borderRadius: 4,
      fontFamily: FONT,
      fontSize: Math.round(14 * scale),
      controlHeight: Math.round(32 * scale),
      wireframe: false,
    },
    components: {
      Layout: { headerHeight: 48, headerBg: palette.primary, siderBg: '#ffffff', bodyBg: palette.page },
      Menu: { itemHeight: 38, itemSelectedBg: '#fdf0f1', itemSelectedColor: palette.primary, itemBorderRadius: 4 },
      Table: { headerBg: '#f7f7f8', headerColor: palette.text, cellPaddingBlockSM: 7, cellPaddingInlineSM: 8 },
      Form: { itemMarginBottom: 18, labelColor: palette.textSoft },
    },
  };
}
