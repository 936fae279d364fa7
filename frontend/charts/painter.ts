import type { CustomSeriesRenderItemAPI, CustomSeriesRenderItemParams, EChartsCoreOption } from 'echarts/core';
import { periodLabels, scaleOf } from './axes';
import { type ChartSpec, format, formatTick, lastIndex, type Mark, type Series } from './chart-spec';
import { endLabels, type EndLabel } from './labels';

const INK = '#0E2340';
const INK_2 = '#3D4F66';
const INK_3 = '#566880';
const SLATE = '#55657A';
const STRONG_LINE = '#7B8A9E';
const TEAL = '#00686A';
const TEAL_DARK = '#004F52';
const FONT = "Inter, 'Inter Variable', system-ui, sans-serif";
const HALO = { textBorderColor: '#fff', textBorderWidth: 4 };

// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Shape = any;
