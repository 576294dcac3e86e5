/* What is loaded only once a figure is drawn: one chunk with the chart library. */
export { BarChart } from './BarChart';
export { LineChart } from './LineChart';
