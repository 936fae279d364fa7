/** The few parts of the drawing library that the portal uses; loaded only where a chart stands. */
import { CustomChart, LineChart } from 'echarts/charts';
import { GridComponent, TitleComponent, TooltipComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';

use([LineChart, CustomChart, GridComponent, TitleComponent, TooltipComponent, SVGRenderer]);

export { init, use };
