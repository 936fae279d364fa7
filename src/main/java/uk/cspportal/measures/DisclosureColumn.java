package uk.cspportal.measures;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import uk.cspportal.measures.statistics.DisclosurePolicy;

/** Keeps a measure's disclosure policy in one column, as its code. */
@Converter
class DisclosureColumn implements AttributeConverter<DisclosurePolicy, String> {

    @Override
    public String convertToDatabaseColumn(DisclosurePolicy policy) {
        return policy.code();
    }

    @Override
    public DisclosurePolicy convertToEntityAttribute(String code) {
        return DisclosurePolicy.parse(code);
    }
}
