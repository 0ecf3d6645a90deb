package vn.tiencu.appointment;

import org.springframework.boot.test.context.SpringBootTest;

/** With the settings of the first minutes: a database in a file, each commit on the disk. */
@SpringBootTest(
        properties = {
            "spring.datasource.url=jdbc:h2:file:${java.io.tmpdir}/tien-cu-measurement-${random.uuid};WRITE_DELAY=0",
            "camunda.bpm.job-execution.enabled=false"
        })
class DecreeMeasurementOnH2 extends DecreeMeasurement {}
