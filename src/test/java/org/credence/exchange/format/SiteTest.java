package org.credence.exchange.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SiteTest {
    @ParameterizedTest
    @CsvSource({
        "https://quay.example/checks/1, quay.example",
        "http://www.Quay.example, quay.example",
        "HTTPS://Quay.example/a, quay.example",
        "https://quay.example?page=1, quay.example",
        "https://quay.example#top, quay.example",
        "https://quay.example:8443/a, quay.example",
        "https://reader:secret@quay.example/a@b, quay.example",
        "https://quay.example/who@elsewhere.example, quay.example",
        "https://www.example, example",
        "https://www., null",
        "https://, null",
        "https:///a, null",
        "https://a b/c, null",
        "ftp://quay.example/a, null",
        "quay.example, null",
        "'', null",
    })
    void siteIsTheHostOfAnAddressOnTheWeb(String address, String site) {
        assertEquals(site, String.valueOf(Site.of(address)));
    }
}
