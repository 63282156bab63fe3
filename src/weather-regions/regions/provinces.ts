/** A place and its point: degrees north, degrees east, to a hundredth, which is about a kilometre. */
export type NamedPoint = readonly [name: string, latitude: number, longitude: number];

export interface Province {
  readonly kind: 'city' | 'province';
  /** Its seat under the province's own name, then former provinces and towns in it, then others often asked for. */
  readonly places: readonly [NamedPoint, ...NamedPoint[]];
}

/**
 * The 34 provinces and cities since 1.7.2025 with what was in them before.
 *
 * Names and mergers: Resolution 202/2025/QH15 and thanglequoc/vietnamese-provinces-database (MIT); Đồng Nai is a city since
 * 30.4.2026. Coordinates: GeoNames (CC BY 4.0), those of places that were no seat are ours. GeoNames has no Bà Rịa, so Vũng Tàu
 * stands for the former province of both.
 */
// prettier-ignore
export const provinces: readonly Province[] = [
  { kind: 'city', places: [['Hà Nội', 21.02, 105.84], ['Sơn Tây', 21.14, 105.5]] },
  { kind: 'province', places: [['Cao Bằng', 22.67, 106.26]] },
  { kind: 'province', places: [['Tuyên Quang', 21.82, 105.21], ['Hà Giang', 22.82, 104.98]] },
  { kind: 'province', places: [['Điện Biên', 21.39, 103.02], ['Điện Biên Phủ', 21.39, 103.02]] },
  { kind: 'province', places: [['Lai Châu', 22.4, 103.46]] },
  { kind: 'province', places: [['Sơn La', 21.33, 103.92]] },
  { kind: 'province', places: [['Lào Cai', 21.72, 104.91], ['Yên Bái', 21.72, 104.91], ['TP Lào Cai', 22.49, 103.97], ['Sa Pa', 22.34, 103.84]] },
  { kind: 'province', places: [['Thái Nguyên', 21.59, 105.85], ['Bắc Kạn', 22.15, 105.83]] },
  { kind: 'province', places: [['Lạng Sơn', 21.85, 106.76]] },
  { kind: 'province', places: [['Quảng Ninh', 20.95, 107.07], ['Hạ Long', 20.95, 107.07]] },
  { kind: 'province', places: [['Bắc Ninh', 21.27, 106.19], ['Bắc Giang', 21.27, 106.19], ['TP Bắc Ninh', 21.19, 106.08]] },
  { kind: 'province', places: [['Phú Thọ', 21.32, 105.4], ['Việt Trì', 21.32, 105.4], ['Hòa Bình', 20.82, 105.34], ['Vĩnh Phúc', 21.31, 105.6], ['Vĩnh Yên', 21.31, 105.6]] },
  { kind: 'city', places: [['Hải Phòng', 20.86, 106.68], ['Hải Dương', 20.94, 106.33]] },
  { kind: 'province', places: [['Hưng Yên', 20.65, 106.05], ['Thái Bình', 20.45, 106.34]] },
  { kind: 'province', places: [['Ninh Bình', 20.26, 105.98], ['Hà Nam', 20.55, 105.91], ['Phủ Lý', 20.55, 105.91], ['Nam Định', 20.43, 106.18]] },
  { kind: 'province', places: [['Thanh Hóa', 19.8, 105.77]] },
  { kind: 'province', places: [['Nghệ An', 18.67, 105.69], ['Vinh', 18.67, 105.69]] },
  { kind: 'province', places: [['Hà Tĩnh', 18.34, 105.91]] },
  { kind: 'province', places: [['Quảng Trị', 17.47, 106.62], ['Quảng Bình', 17.47, 106.62], ['Đồng Hới', 17.47, 106.62], ['Đông Hà', 16.82, 107.1], ['Thị xã Quảng Trị', 16.74, 107.19]] },
  { kind: 'city', places: [['Huế', 16.46, 107.6]] },
  { kind: 'city', places: [['Đà Nẵng', 16.07, 108.22], ['Quảng Nam', 15.57, 108.47], ['Tam Kỳ', 15.57, 108.47], ['Hội An', 15.88, 108.34]] },
  { kind: 'province', places: [['Quảng Ngãi', 15.12, 108.79], ['Kon Tum', 14.35, 108.01]] },
  { kind: 'province', places: [['Gia Lai', 13.78, 109.22], ['Bình Định', 13.78, 109.22], ['Quy Nhơn', 13.78, 109.22], ['Pleiku', 13.98, 108]] },
  { kind: 'province', places: [['Khánh Hòa', 12.25, 109.19], ['Nha Trang', 12.25, 109.19], ['Ninh Thuận', 11.56, 108.99], ['Phan Rang – Tháp Chàm', 11.56, 108.99]] },
  { kind: 'province', places: [['Đắk Lắk', 12.67, 108.04], ['Buôn Ma Thuột', 12.67, 108.04], ['Phú Yên', 13.1, 109.32], ['Tuy Hòa', 13.1, 109.32]] },
  { kind: 'province', places: [['Lâm Đồng', 11.95, 108.44], ['Đà Lạt', 11.95, 108.44], ['Bình Thuận', 10.93, 108.1], ['Phan Thiết', 10.93, 108.1], ['Đắk Nông', 12, 107.69], ['Gia Nghĩa', 12, 107.69]] },
  { kind: 'city', places: [['Đồng Nai', 10.94, 106.82], ['Biên Hòa', 10.94, 106.82], ['Bình Phước', 11.54, 106.88], ['Đồng Xoài', 11.54, 106.88]] },
  { kind: 'city', places: [['TP Hồ Chí Minh', 10.82, 106.63], ['Bình Dương', 10.98, 106.65], ['Thủ Dầu Một', 10.98, 106.65], ['Bà Rịa – Vũng Tàu', 10.35, 107.08], ['Vũng Tàu', 10.35, 107.08], ['Bà Rịa', 10.5, 107.17], ['Côn Đảo', 8.68, 106.61]] },
  { kind: 'province', places: [['Tây Ninh', 10.54, 106.41], ['Long An', 10.54, 106.41], ['Tân An', 10.54, 106.41], ['TP Tây Ninh', 11.31, 106.1]] },
  { kind: 'province', places: [['Đồng Tháp', 10.36, 106.36], ['Tiền Giang', 10.36, 106.36], ['Mỹ Tho', 10.36, 106.36], ['Cao Lãnh', 10.46, 105.63]] },
  { kind: 'province', places: [['Vĩnh Long', 10.25, 105.97], ['Bến Tre', 10.24, 106.38], ['Trà Vinh', 9.95, 106.34]] },
  { kind: 'province', places: [['An Giang', 10.01, 105.08], ['Kiên Giang', 10.01, 105.08], ['Rạch Giá', 10.01, 105.08], ['Long Xuyên', 10.39, 105.44], ['Phú Quốc', 10.22, 103.96]] },
  { kind: 'city', places: [['Cần Thơ', 10.04, 105.79], ['Hậu Giang', 9.78, 105.47], ['Vị Thanh', 9.78, 105.47], ['Sóc Trăng', 9.6, 105.97]] },
  { kind: 'province', places: [['Cà Mau', 9.18, 105.15], ['Bạc Liêu', 9.29, 105.73]] },
];

/** Names that spelling rules cannot lead to the usual one, which is the second. */
export const aliases: Readonly<Record<string, string>> = {
  'Thừa Thiên Huế': 'Huế',
  'Hoa Lư': 'Ninh Bình',
  'Buôn Mê Thuột': 'Buôn Ma Thuột',
  'Ban Mê Thuột': 'Buôn Ma Thuột',
  'Phan Rang': 'Phan Rang – Tháp Chàm',
  'Tháp Chàm': 'Phan Rang – Tháp Chàm',
  'Sài Gòn': 'TP Hồ Chí Minh',
  HCM: 'TP Hồ Chí Minh',
  TPHCM: 'TP Hồ Chí Minh',
};
