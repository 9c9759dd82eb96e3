export { type MatrixSvgOptions, matrixSvg } from "./matrix-svg.ts";
