export { type MatrixSvgOptions, matrixSvg } from "./matrix-svg.ts";
export { type Picture, type PictureTable, pictureText } from "./picture.ts";
