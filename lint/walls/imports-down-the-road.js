import { faultOfImport, placeOf } from './rooms.js';

/** Wall 1: imports point down the road, from elements over sources to the data client, and never back up. */
export const importsDownTheRoad = {
  meta: { type: 'problem', schema: [] },
  create(context) {
    const place = placeOf(context.filename);
    if (!place) return {};
    const check = ({ source }) => {
      const message = typeof source?.value === 'string' && faultOfImport(place, source.value);
      if (message) context.report({ node: source, message });
    };
    return {
      ImportDeclaration: check,
      ImportExpression: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      TSImportType: check,
    };
  },
};
